import type { Standard } from '../core/standards/standard';
import type { Convention, StandardWords } from './standard-words';

/** One sentence for each convention in which `standard` departs from `base`. */
export function standardDifferences(standard: Standard, base: Standard, words: StandardWords): string[] {
  const conventions = Object.keys(words) as Convention[];
  const differing = conventions.filter((key) => JSON.stringify(standard[key]) !== JSON.stringify(base[key]));
  return differing.map((key) => sentence(standard, words, key));
}

const sentence = <K extends Convention>(
  standard: Pick<Standard, K>,
  words: Pick<StandardWords, K>,
  key: K,
): string => words[key](standard[key]);
