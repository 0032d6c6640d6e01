import { nameKey } from './name-key';

/** How much two names have in common, and what it is. */
export interface Likeness {
  /** From 0, nothing in common, to 1, the same name. */
  readonly score: number;
  /** The characters that both have, in the same order. */
  readonly shared: string;
  /** The ending that both have, where it is two characters or more: what the names are a kind of. */
  readonly head: string;
}

const SHORTEST_HEAD = 2;
/** What a common ending adds: 培训人数 and 参训人数 count the same thing, 培训人数 and 培训天数 do not. */
const HEAD_BONUS = 0.15;
/** Names that differ are never taken for the same. */
export const MOST_ALIKE = 0.99;

/** Compares two names by the characters they share in the same order and by the word they end in. */
export function nameLikeness(one: string, other: string): Likeness {
  const [a, b] = [[...nameKey(one)], [...nameKey(other)]];
  if (a.length === 0 || b.length === 0) return { score: 0, shared: '', head: '' };
  const shared = commonCharacters(a, b);
  const ending = commonEnding(a, b);
  const head = ending.length >= SHORTEST_HEAD ? ending.join('') : '';
  const share = (2 * shared.length) / (a.length + b.length);
  const score = share === 1 ? 1 : Math.min(MOST_ALIKE, share + (head === '' ? 0 : HEAD_BONUS));
  return { score, shared: shared.join(''), head };
}

/** The longest sequence of characters that both have in the same order. */
function commonCharacters(a: readonly string[], b: readonly string[]): readonly string[] {
  let above: (readonly string[])[] = b.map(() => []);
  for (const character of a) {
    const row: (readonly string[])[] = [];
    b.forEach((candidate, column) => {
      const left = row[column - 1] ?? [];
      const up = above[column] ?? [];
      const both = character === candidate ? [...(above[column - 1] ?? []), character] : [];
      row.push([both, up, left].reduce((best, next) => (next.length > best.length ? next : best)));
    });
    above = row;
  }
  return above.at(-1) ?? [];
}

function commonEnding(a: readonly string[], b: readonly string[]): readonly string[] {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length === 0 ? [] : a.slice(-length);
}
