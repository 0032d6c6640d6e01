/** Folds what printing varies: width, blanks, punctuation, 指标1：, and the variants of one comparison sign. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s:;,，。、()（）；：]/gu, '')
    .replace(/^指标\d+/u, '')
    .replaceAll('≧', '≥')
    .replaceAll('≦', '≤')
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
    .toLowerCase();

/** Equal after folding, or one inside the other unless they must be equal. */
export function sameLabel(
  read: string | undefined,
  truth: string,
  how: 'exact' | 'inside' = 'inside',
): boolean {
  const [a, b] = [fold(read ?? ''), fold(truth)];
  if (a === '') return b === '';
  return a === b || (how === 'inside' && (a.includes(b) || b.includes(a)));
}

export const amountOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export function sameNumber(read: number | null | undefined, truth: number | null): boolean {
  if (read == null || truth === null) return false;
  return Math.abs(read - truth) <= 1e-6 * Math.max(1, Math.abs(read), Math.abs(truth));
}

/** A target or an actual: the same text, or the same number whichever way it is typed. */
export function sameValue(read: string | undefined, truth: string | number | null): boolean {
  if (read === undefined || truth === null) return false;
  if (fold(read) === fold(String(truth))) return true;
  const [a, b] = [numberIn(read), numberIn(String(truth))];
  return sameNumber(a, b) || (String(truth).endsWith('%') && sameNumber(a, b === null ? null : b / 100));
}

const numberIn = (text: string): number | null => {
  const number = Number(text.replaceAll(/[,%\s]/gu, ''));
  return text.trim() === '' || Number.isNaN(number) ? null : number;
};
