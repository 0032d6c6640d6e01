import { strToU8, zipSync } from 'fflate';
import { cellName } from '../../../../src/core/grid/address';
import type { CellLook, CellView, SheetView } from '../../../../src/core/grid/sheet-view';
import { openWorkbook, type Workbook } from '../../../../src/hosts/xlsx/workbook';
import { workbookParts } from '../../../support/build-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet S written out by hand, with the given insides of its style sheet. */
function written(sheet: string, styles: string): Workbook {
  const parts = workbookParts({ sheets: [{ name: 'S', cells: {} }] });
  const all = {
    ...parts,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
  };
  return openWorkbook(
    zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)]))),
  );
}

const FONTS = '<fonts><font><sz val="11"/><name val="宋体"/></font></fonts>';
const xfs = (...list: readonly string[]): string => `<cellXfs>${list.join('')}</cellXfs>`;
const xf = (attributes: string, inside = ''): string => `<xf ${attributes}>${inside}</xf>`;
const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}" ${attributes}>${cells}</row>`;
const data = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`;

const at = (view: SheetView, a1: string): (CellView & { readonly drawn: CellLook | undefined }) | null => {
  const cell = view.cells.find(({ row: r, column }) => cellName(r, column) === a1);
  return cell === undefined ? null : { ...cell, drawn: view.looks[cell.look] };
};

test('colours come by theme and tint, by number, by value, or from the window', () => {
  const colours = [
    'theme="4" tint="0.5999938962981048"',
    'indexed="10"',
    'rgb="FF70AD47"',
    'auto="1"',
    'theme="1"',
  ];
  const fonts = colours.map((colour) => `<font><sz val="11"/><color ${colour}/><name val="宋体"/></font>`);
  const cells = colours.map((_, n) => `<c r="${cellName(0, n)}" s="${n}"><v>1</v></c>`).join('');
  const view = written(
    data(row(1, cells)),
    `<fonts>${fonts.join('')}</fonts>${xfs(...colours.map((_, n) => xf(`fontId="${n}"`)))}`,
  ).viewSheet('S');
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((a1) => at(view, a1)?.drawn?.colour)).toEqual([
    '#b4c7e7',
    '#ff0000',
    '#70ad47',
    null,
    null,
  ]);
});

test('a file may number its colours its own way', () => {
  const fonts = '<fonts><font><color indexed="1"/><name val="宋体"/></font></fonts>';
  const colours =
    '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>';
  const sheet = data(row(1, '<c r="A1"><v>1</v></c>'));
  const view = written(sheet, `${fonts}${xfs(xf('fontId="0"'))}${colours}`).viewSheet('S');
  expect(at(view, 'A1')?.drawn?.colour).toBe('#123456');
});

test('patterns and gradients become the one colour they look like from afar', () => {
  const fills = [
    '<patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill>',
    '<patternFill patternType="gray125"/>',
    '<patternFill patternType="darkGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/></patternFill>',
    '<gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill>',
    '<patternFill patternType="none"/>',
  ];
  const cells = fills.map((_, n) => `<c r="${cellName(0, n)}" s="${n}"/>`).join('');
  const styles = `${FONTS}<fills>${fills.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>`;
  const view = written(
    data(row(1, cells)),
    styles + xfs(...fills.map((_, n) => xf(`fillId="${n}"`))),
  ).viewSheet('S');
  expect(['A1', 'B1', 'C1', 'D1'].map((a1) => at(view, a1)?.drawn?.fill)).toEqual([
    '#ffee00',
    '#dfdfdf',
    '#bf0040',
    '#808080',
  ]);
  expect(at(view, 'E1')).toBeNull();
});

test('alignment: files count degrees past 90 downwards, and distributed text breaks', () => {
  const alignments = [
    'textRotation="45"',
    'textRotation="135"',
    'textRotation="255"',
    'textRotation="999"',
    'horizontal="distributed" vertical="top"',
    'horizontal="centerContinuous" vertical="distributed" indent="2"',
  ];
  const cells = alignments.map((_, n) => `<c r="${cellName(0, n)}" s="${n}"><v>1</v></c>`).join('');
  const view = written(
    data(row(1, cells)),
    FONTS + xfs(...alignments.map((text) => xf('', `<alignment ${text}/>`))),
  ).viewSheet('S');
  const looks = view.cells.map(({ look }) => view.looks[look]);
  expect(looks.slice(0, 4).map((look) => look?.rotation)).toEqual([45, -45, 'stacked', 0]);
  expect(looks[4]).toMatchObject({ horizontal: 'justify', vertical: 'top', wrap: true });
  expect(looks[5]).toMatchObject({ horizontal: 'center', vertical: 'center', wrap: true, indent: 2 });
});

test('a merged area borrows its far borders, and places without a cell take the style of row or column', () => {
  const borders =
    '<borders><border/><border><right style="thick"><color rgb="FFFF0000"/></right></border>' +
    '<border><bottom style="double"/></border></borders>' +
    '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>';
  const fills = borders.slice(borders.indexOf('<fills>'));
  const styles =
    FONTS +
    fills +
    borders.slice(0, borders.indexOf('<fills>')) +
    xfs(xf(''), xf('borderId="1"'), xf('borderId="2"'), xf('fillId="1"'));
  const view = written(
    '<cols><col min="4" max="4" style="3"/></cols>' +
      data(
        row(1, '<c r="A1"><v>1</v></c><c r="B1" s="1"/>'),
        row(2, '<c r="A2" s="2"/>'),
        row(4, '', 's="3" customFormat="1"'),
      ) +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    styles,
  ).viewSheet('S');
  expect(at(view, 'A1')?.drawn).toMatchObject({
    right: { style: 'thick', colour: '#ff0000' },
    bottom: { style: 'double', colour: '#000000' },
    left: null,
  });
  expect([at(view, 'B1'), at(view, 'A2')]).toEqual([null, null]);
  expect(['D1', 'D9', 'A4', 'F4'].map((a1) => at(view, a1)?.drawn?.fill)).toEqual(Array(4).fill('#00ff00'));
  expect(at(view, 'C3')).toBeNull();
});

test('a number format may choose the colour', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0;[Red]-0.0"/></numFmts>${FONTS}${xfs(xf('numFmtId="164"'))}`;
  const cells = '<c r="A1"><v>1</v></c><c r="B1"><v>-1</v></c>';
  const view = written(data(row(1, cells)), styles).viewSheet('S');
  expect(view.cells.map(({ text, look }) => [text, view.looks[look]?.colour])).toEqual([
    ['1.0', null],
    ['-1.0', '#ff0000'],
  ]);
});

test('rows without a height are as high as their wrapped lines need; those with one keep it', () => {
  const styles = FONTS + xfs(xf(''), xf('', '<alignment wrapText="1"/>'));
  const text = (a1: string): string =>
    `<c r="${a1}" s="1" t="inlineStr"><is><t>${'绩效自评'.repeat(10)}</t></is></c>`;
  const view = written(
    '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="1" width="21"/></cols>' +
      data(
        row(1, text('A1')),
        row(2, text('A2'), 'ht="30" customHeight="1"'),
        row(3, '<c r="A3"><v>1</v></c>'),
      ),
    styles,
  ).viewSheet('S');
  expect(view.columnWidths[0]).toBe(168);
  // Forty signs of 14.67 pixels in 163 pixels: four lines.
  expect(view.rowHeights.slice(0, 4)).toEqual([72, 40, 18, 18]);
});

test('windows: frozen below a scrolled start, no grid lines, no zeros, rows hidden by default', () => {
  const view = written(
    '<sheetViews><sheetView showGridLines="0" showZeros="0" topLeftCell="A3">' +
      '<pane ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>' +
      data(row(1, '<c r="A1"><v>0</v></c><c r="B1"><v>2</v></c>')),
    FONTS + xfs(xf('')),
  ).viewSheet('S');
  expect(view.frozen).toEqual({ rows: 4, columns: 0 });
  expect(view.showGridLines).toBe(false);
  expect(view.cells.map(({ text }) => text)).toEqual(['', '2']);
  expect(view.rowHeights.slice(0, 3)).toEqual([20, 0, 0]);
  expect(view.columnWidths[0]).toBe(72);
});

test('a split that is not frozen holds nothing in place', () => {
  const pane = '<sheetViews><sheetView><pane xSplit="2400" ySplit="600"/></sheetView></sheetViews>';
  expect(written(pane + data(), FONTS + xfs(xf(''))).viewSheet('S').frozen).toEqual({ rows: 0, columns: 0 });
});

test('the view follows edits and shows what is out of date', () => {
  const cells = '<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c>';
  const workbook = written(data(row(1, cells)), FONTS + xfs(xf('')));
  expect(workbook.viewSheet('S').cells.some(({ stale }) => stale)).toBe(false);
  const inverse = workbook.apply([{ at: { sheet: 'S', a1: 'A1' }, expected: 1, value: 5 }]);
  expect(at(workbook.viewSheet('S'), 'A1')).toMatchObject({ text: '5' });
  expect(at(workbook.viewSheet('S'), 'B1')).toMatchObject({ text: '2', formula: '=A1*2', stale: true });
  workbook.apply(inverse);
  expect(at(workbook.viewSheet('S'), 'B1')?.stale).toBeUndefined();
});
