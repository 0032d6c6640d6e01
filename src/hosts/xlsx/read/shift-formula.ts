import { columnName } from '../../../core/grid/address';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Stretches that hold no reference of their own: texts, quoted sheet names, bracketed names; then references. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;

/** Rewrites a formula as filling it `rows` down and `columns` to the right would. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, name: string): string | null => {
    const number = columnNumber(name) + (fixed === '' ? columns : 0);
    return number < 1 || number > LAST_COLUMN ? null : fixed + columnName(number - 1);
  };
  const row = (fixed: string, digits: string): string | null => {
    const number = Number(digits) + (fixed === '' ? rows : 0);
    return number < 1 || number > LAST_ROW ? null : `${fixed}${number}`;
  };
  return formula.replace(PIECE, (...found: (string | undefined)[]) => {
    const [whole = '', c, col, r, digits, c1 = '', col1, c2 = '', col2, r1 = '', row1, r2 = '', row2] = found;
    if (col !== undefined && digits !== undefined)
      return join('', column(c ?? '', col), row(r ?? '', digits));
    if (col1 !== undefined && col2 !== undefined) return join(':', column(c1, col1), column(c2, col2));
    if (row1 !== undefined && row2 !== undefined) return join(':', row(r1, row1), row(r2, row2));
    return whole;
  });
}

const join = (between: string, first: string | null, second: string | null): string =>
  first === null || second === null ? '#REF!' : `${first}${between}${second}`;

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
