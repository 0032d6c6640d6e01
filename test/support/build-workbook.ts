import { strToU8, zipSync } from 'fflate';
import { areaName, cellName, parseAreaName } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { styleMarkup, StyleTable, type StylePlan } from './build-styles';

/** One cell of a planned sheet: a constant, or a constant or formula with its style. */
export type CellPlan = string | number | boolean | null | CellDetails;

export interface CellDetails extends StylePlan {
  readonly value?: string | number | boolean | null;
  /** With its leading `=`; `value` is then the cached result. */
  readonly formula?: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Cells by A1 address. */
  readonly cells: Readonly<Record<string, CellPlan>>;
  readonly merges?: readonly string[];
  readonly protected?: boolean;
  /** Column widths in characters, from column A. */
  readonly widths?: readonly number[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly activeSheet?: string;
  readonly date1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ERROR = /^#(?:N\/A|[A-Z0/]+[!?])$/;

/** Writes plain data as an .xlsx file, the same bytes for the same plan. */
export function buildWorkbook(plan: WorkbookPlan): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(workbookParts(plan)).map(([path, text]) => [path, strToU8(text)])),
    { mtime: new Date(1980, 0, 1) },
  );
}

/** The parts of the file by path, for tests that change one before zipping. */
export function workbookParts(plan: WorkbookPlan): Record<string, string> {
  const styles = new StyleTable();
  const sheets = plan.sheets.map((sheet) => sheetMarkup(sheet, styles));
  const paths = sheets.map((_, n) => `worksheets/sheet${n + 1}.xml`);
  return {
    '[Content_Types].xml': contentTypes(paths),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookMarkup(plan),
    'xl/_rels/workbook.xml.rels': relationships([
      ...paths.map((path): [string, string] => ['worksheet', path]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': DECLARATION + styleMarkup(styles, MAIN),
    ...Object.fromEntries(paths.map((path, n) => [`xl/${path}`, sheets[n] ?? ''])),
  };
}

/** Cells by address from rows of values, the first at `from`. */
export function cellsFrom(from: string, rows: readonly (readonly CellPlan[])[]): Record<string, CellPlan> {
  const origin = parseAreaName(from);
  if (origin === null) throw new Error(`no cell: ${from}`);
  const cells: Record<string, CellPlan> = {};
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null) cells[cellName(origin.top + r, origin.left + c)] = cell;
    }),
  );
  return cells;
}

/** A grid as a planned sheet. */
export function sheetOfGrid(grid: Grid): SheetPlan {
  const cells = grid.cells.map(
    ({ row, column, value, formula, numberFormat, locked }): [string, CellPlan] => [
      cellName(row, column),
      { value, numberFormat, locked, ...(formula === null ? {} : { formula }) },
    ],
  );
  return {
    name: grid.sheet,
    visibility: grid.hidden ? 'hidden' : 'visible',
    cells: Object.fromEntries(cells),
    merges: grid.merges.map(areaName),
    protected: grid.protected,
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
  };
}

function sheetMarkup(sheet: SheetPlan, styles: StyleTable): string {
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}">${columnMarkup(sheet)}<sheetData>${rowMarkup(sheet, styles)}</sheetData>` +
    (sheet.protected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

function columnMarkup({ widths = [], hiddenColumns = [] }: SheetPlan): string {
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1));
  const columns = Array.from({ length: count }, (_, n) => {
    const hidden = hiddenColumns.includes(n) ? ' hidden="1"' : '';
    return `<col min="${n + 1}" max="${n + 1}" width="${widths[n] ?? 9.14}" customWidth="1"${hidden}/>`;
  });
  return count > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function rowMarkup({ cells, hiddenRows = [] }: SheetPlan, styles: StyleTable): string {
  const rows = new Map<number, { column: number; markup: string }[]>(hiddenRows.map((row) => [row, []]));
  for (const [address, plan] of Object.entries(cells)) {
    const area = parseAreaName(address);
    if (area === null) throw new Error(`no cell: ${address}`);
    const row = rows.get(area.top) ?? [];
    row.push({ column: area.left, markup: cellMarkup(address, plan, styles) });
    rows.set(area.top, row);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const inside = own.sort((a, b) => a.column - b.column).map(({ markup }) => markup);
      return `<row r="${row + 1}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
    })
    .join('');
}

function cellMarkup(address: string, plan: CellPlan, styles: StyleTable): string {
  const details: CellDetails = plan !== null && typeof plan === 'object' ? plan : { value: plan };
  const { value = null, formula } = details;
  const style = styles.numberOf(details);
  const start = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const f = formula === undefined ? '' : `<f>${escape(formula.replace(/^=/, ''))}</f>`;
  if (value === null) return f === '' ? `${start}/>` : `${start}>${f}</c>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (ERROR.test(value)) return `${start} t="e">${f}<v>${value}</v></c>`;
  if (formula !== undefined) return `${start} t="str">${f}<v>${escape(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function workbookMarkup({ sheets, activeSheet, date1904 = false }: WorkbookPlan): string {
  const active = Math.max(
    0,
    sheets.findIndex(({ name }) => name === activeSheet),
  );
  const list = sheets.map(({ name, visibility = 'visible' }, n) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escape(name)}" sheetId="${n + 1}"${state} r:id="rId${n + 1}"/>`;
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${list.join('')}</sheets></workbook>`
  );
}

function contentTypes(paths: readonly string[]): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', 'sheet.main') +
    override('xl/styles.xml', 'styles') +
    paths.map((path) => override(`xl/${path}`, 'worksheet')).join('') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const lines = targets.map(
    ([kind, target], n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
