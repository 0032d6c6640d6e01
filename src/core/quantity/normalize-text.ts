/** The characters that are folded besides full-width ASCII, and what each becomes. */
const FOLDS: Readonly<Record<string, string>> = {
  '≥': '≧⩾≽',
  '≤': '≦⩽≼',
  '>': '﹥',
  '<': '﹤',
  '=': '﹦═',
  '%': '﹪٪',
  '+': '﹢',
  '-': '−‐‑‒–﹣',
  '~': '∼〜',
  '(': '﹙',
  ')': '﹚',
  ',': '﹐',
  '.': '﹒',
  ':': '﹕∶',
  ' ': '\u3000\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F',
  '': '\u200B\u200C\u200D\u2060\uFEFF',
};

const FOLDED = new Map(
  Object.entries(FOLDS).flatMap(([plain, variants]) =>
    [...variants].map((variant) => [variant, plain] as const),
  ),
);

/** Full-width `！` to `～` stand this far above their ASCII forms. */
const FULL_WIDTH_OFFSET = 0xfee0;
const FOLDABLE = new RegExp(`[\uFF01-\uFF5E${[...FOLDED.keys()].join('')}]`, 'gu');

/**
 * Writes the variants of one sign as one sign: full-width forms, comparison and percent signs, dashes, blanks. Only
 * listed characters change, because folding more would turn m² into m2, ① into 1 and ½ into three characters.
 */
export const normalizeText = (text: string): string => text.replaceAll(FOLDABLE, fold);

const fold = (character: string): string =>
  FOLDED.get(character) ?? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
