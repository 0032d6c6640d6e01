import type { CellLook, CellView, SheetView } from '../../../src/core/grid/sheet-view';

export const plainLook: CellLook = {
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  fill: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
  horizontal: 'general',
  vertical: 'center',
  wrap: false,
  rotation: 0,
  indent: 0,
};

export const cellView = (
  row: number,
  column: number,
  text: string,
  rest: Partial<CellView> = {},
): CellView => ({
  row,
  column,
  text,
  type: text === '' ? 'blank' : /^-?[\d.,]+%?$/u.test(text) ? 'number' : 'text',
  formula: null,
  look: 0,
  ...rest,
});

/** A sheet of equal rows and columns, 20 and 72 pixels each, with the texts given row by row. */
export function plainView(texts: readonly (readonly string[])[], rest: Partial<SheetView> = {}): SheetView {
  const rows = rest.rows ?? texts.length;
  const columns = rest.columns ?? Math.max(...texts.map(({ length }) => length));
  return {
    sheet: '自评表',
    rows,
    columns,
    rowHeights: Array.from({ length: rows }, () => 20),
    columnWidths: Array.from({ length: columns }, () => 72),
    merges: [],
    cells: texts.flatMap((cells, row) =>
      cells.flatMap((text, column) => (text === '' ? [] : [cellView(row, column, text)])),
    ),
    looks: [plainLook],
    frozen: { rows: 0, columns: 0 },
    showGridLines: true,
    ...rest,
  };
}
