import { cellName } from '../../core/grid/address';
import { text, type Cell, type Link, type Row } from './cell';
import { rowHeight } from './row-height';
import { styleNumber } from './styles';
import { cellText, xmlText } from './xml-text';

/** One sheet; its rows are asked for once, when the sheet is written. */
export interface Sheet {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** The number of rows, from the first, that stay in sight and are repeated on every printed page. */
  readonly headRows: number;
  /** The row of column titles with a filter, from 1; `null` for a sheet without one. */
  readonly filterRow: number | null;
  /** Rows above the column titles, from 1, whose first cell spreads over so many columns. */
  readonly merges: readonly { readonly row: number; readonly columns: number }[];
  /** What the last row says where there are more than a sheet takes. */
  readonly full: string;
  readonly rows: () => Iterable<Row>;
}

/** What became of a sheet when it was written. */
export interface WrittenSheet {
  rows: number;
  /** Files that its cells lead to, by relationship. */
  readonly targets: Map<string, string>;
}

export const notWritten = (): WrittenSheet => ({ rows: 0, targets: new Map() });

/** Excel takes no more links in a sheet; cells beyond them have their text only. */
const MOST_LINKS = 65_000;
/** Excel takes no more rows. */
const MOST_ROWS = 1_048_576;

interface PlacedLink {
  readonly ref: string;
  readonly link: Link;
}

/** The part of a sheet, row by row; `written` holds afterwards what other parts need to know of it. */
export function* sheetPart(sheet: Sheet, written: WrittenSheet, namespaces: string): Generator<string> {
  const links: PlacedLink[] = [];
  const breaks: number[] = [];
  yield `<worksheet ${namespaces}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewMarkup(sheet)}<sheetFormatPr defaultRowHeight="15"/>${columnMarkup(sheet.widths)}<sheetData>`;
  for (const row of sheet.rows()) {
    written.rows += 1;
    if (written.rows === MOST_ROWS) {
      yield rowMarkup({ cells: [text(sheet.full)] }, { number: written.rows, widths: sheet.widths, links });
      break;
    }
    if (row.newPage === true) breaks.push(written.rows - 1);
    yield rowMarkup(row, { number: written.rows, widths: sheet.widths, links });
  }
  yield '</sheetData>';
  if (sheet.filterRow !== null) yield `<autoFilter ref="${filterArea(sheet, written)}"/>`;
  if (sheet.merges.length > 0) yield mergeMarkup(sheet.merges);
  if (links.length > 0) {
    yield `<hyperlinks>${links.map((link) => linkMarkup(link, written.targets)).join('')}</hyperlinks>`;
  }
  yield (
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
  );
  if (breaks.length > 0) yield breakMarkup(breaks);
  yield '</worksheet>';
}

/** The area that the filter speaks of, at least one row below its titles. */
export function filterArea({ filterRow, widths }: Sheet, { rows }: WrittenSheet): string {
  const first = filterRow ?? 1;
  return `A${first}:${cellName(Math.max(rows, first + 1) - 1, widths.length - 1)}`;
}

function viewMarkup({ headRows }: Sheet): string {
  const pane =
    headRows === 0
      ? ''
      : `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

const columnMarkup = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

interface RowPlace {
  readonly number: number;
  readonly widths: readonly number[];
  /** Takes the links of the row. */
  readonly links: PlacedLink[];
}

function rowMarkup({ cells, height }: Row, { number, widths, links }: RowPlace): string {
  const inside = cells.map((cell, column) => {
    if (cell === null) return '';
    const ref = cellName(number - 1, column);
    if (cell.link !== undefined && links.length < MOST_LINKS) links.push({ ref, link: cell.link });
    return cellMarkup(cell, ref);
  });
  const size =
    height === undefined ? ` ht="${rowHeight(cells, widths)}"` : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${size}>${inside.join('')}</row>`;
}

/** What a spreadsheet would take for a formula if a person edited the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/u;

function cellMarkup({ style, text: content, number, formula }: Cell, ref: string): string {
  const look = `s="${styleNumber(style, content !== undefined && LIKE_A_FORMULA.test(content))}"`;
  if (formula !== undefined) {
    const result = content === undefined ? (number?.toString() ?? '') : cellText(content);
    return `<c r="${ref}" ${look}${content === undefined ? '' : ' t="str"'}><f>${xmlText(formula)}</f>${result === '' ? '' : `<v>${result}</v>`}</c>`;
  }
  if (number !== undefined) return `<c r="${ref}" ${look}><v>${number}</v></c>`;
  if (content === undefined || content === '') return `<c r="${ref}" ${look}/>`;
  return `<c r="${ref}" ${look} t="inlineStr"><is><t xml:space="preserve">${cellText(content)}</t></is></c>`;
}

function linkMarkup({ ref, link }: PlacedLink, targets: Map<string, string>): string {
  const tip = ` tooltip="${xmlText(link.tip).slice(0, 200)}"`;
  if (link.kind === 'here') return `<hyperlink ref="${ref}" location="${xmlText(link.location)}"${tip}/>`;
  const id = targets.get(link.target) ?? `rId${targets.size + 1}`;
  targets.set(link.target, id);
  const location = link.location === undefined ? '' : ` location="${xmlText(link.location)}"`;
  return `<hyperlink ref="${ref}" r:id="${id}"${location}${tip}/>`;
}

const mergeMarkup = (merges: Sheet['merges']): string =>
  `<mergeCells count="${merges.length}">${merges
    .map(({ row, columns }) => `<mergeCell ref="A${row}:${cellName(row - 1, columns - 1)}"/>`)
    .join('')}</mergeCells>`;

const breakMarkup = (rows: readonly number[]): string =>
  `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows
    .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
    .join('')}</rowBreaks>`;
