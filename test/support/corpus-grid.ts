import type { Area } from '../../src/core/grid/area';
import type { Cell } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';

/** One cell of a transcribed table: zero-based column, printed value, row and column span. */
export interface PrintedCell {
  readonly c: number;
  readonly v: string | number;
  readonly rs?: number;
  readonly cs?: number;
}

/** `typed`: every value as printed, at A1; `natural`: numbers typed as numbers with formats, at B3. */
export type Dialect = 'typed' | 'natural';

/** Lays a transcribed table out on a sheet, as people do in the two ways seen in practice. */
export function corpusGrid(rows: readonly (readonly PrintedCell[])[], dialect: Dialect): Grid {
  const [top, left] = dialect === 'typed' ? [0, 0] : [2, 1];
  const cells: Cell[] = [];
  const merges: Area[] = [];
  rows.forEach((row, r) => {
    for (const { c, v, rs = 1, cs = 1 } of row) {
      const place = { row: top + r, column: left + c };
      cells.push({ ...place, ...content(v, dialect), formula: null, locked: true });
      if (rs > 1 || cs > 1) {
        merges.push({
          top: place.row,
          left: place.column,
          bottom: place.row + rs - 1,
          right: place.column + cs - 1,
        });
      }
    }
  });
  return {
    sheet: dialect === 'typed' ? '自评表' : '附件2 自评表',
    hidden: false,
    protected: false,
    cells,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

type Content = Pick<Cell, 'type' | 'value' | 'text' | 'numberFormat'>;

function content(printed: string | number, dialect: Dialect): Content {
  if (printed === '') return { type: 'blank', value: null, text: '', numberFormat: 'General' };
  if (typeof printed === 'number')
    return { type: 'number', value: printed, text: String(printed), numberFormat: 'General' };
  const number = dialect === 'natural' ? typedNumber(printed.trim()) : null;
  return number ?? { type: 'text', value: printed, text: printed, numberFormat: 'General' };
}

/** What a spreadsheet stores when a person types `98%`, `15,914.14` or `0.50`. */
function typedNumber(text: string): Content | null {
  const percent = /^-?\d+(?:\.(\d+))?%$/u.exec(text);
  if (percent !== null)
    return number(Number((parseFloat(text) / 100).toPrecision(12)), text, `0${places(percent[1])}%`);
  const plain = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(text);
  if (plain === null || text.length >= 15) return null;
  const grouped = text.includes(',') ? '#,##0' : '0';
  return number(parseFloat(text.replaceAll(',', '')), text, grouped + places(plain[1]));
}

const places = (decimals: string | undefined): string =>
  decimals === undefined ? '' : `.${'0'.repeat(decimals.length)}`;

const number = (value: number, text: string, numberFormat: string): Content => ({
  type: 'number',
  value,
  text,
  numberFormat,
});
