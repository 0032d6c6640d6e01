import { normalizeText } from '../quantity/normalize-text';

/** A text made easy to read by program; `offsets[i]` is where character `i` stands in the original. */
export interface PlainText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const NUMERALS = '0123456789.,';

/**
 * Folds variants of signs and drops blanks and the line breaks of a wrapped paragraph. A blank between two figures is
 * kept as one, and every tab, because both part what stands beside them. The Chinese comma stays apart from the one
 * inside numbers.
 */
export function plainText(original: string, from = 0, to = original.length): PlainText {
  const typed = original.slice(from, to);
  const whole = normalizeText(typed);
  const folded = whole.length === typed.length ? whole : null;
  const signs: string[] = [];
  const offsets: number[] = [];
  let isParted = false;
  for (let index = 0; index < typed.length; index += 1) {
    const sign = signAt(typed, folded, index);
    if (sign !== '\t' && sign.trim() === '') {
      isParted ||= sign !== '';
      continue;
    }
    if (isParted && NUMERALS.includes(sign) && NUMERALS.includes(signs.at(-1) ?? '\t')) {
      signs.push(' ');
      offsets.push(from + index - 1);
    }
    isParted = false;
    signs.push(sign);
    offsets.push(from + index);
  }
  return { text: signs.join(''), offsets };
}

/** Empty for a character that means nothing, such as a zero-width blank; `folded` is `null` where there are such. */
function signAt(typed: string, folded: string | null, index: number): string {
  const sign = typed.charAt(index);
  if (sign === '，' || sign === '\t') return sign;
  return folded === null ? normalizeText(sign) : folded.charAt(index);
}
