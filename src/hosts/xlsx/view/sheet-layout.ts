import { parseAreaName } from '../../../core/grid/address';
import { CellCursor } from '../read/cell-cursor';
import { nextChild, passOver } from '../read/sheet-data';
import { readColumnRuns, type ColumnRun } from '../read/sheet-frame';
import {
  attributeOf,
  childrenOf,
  isTrue,
  outlineOf,
  type XmlElement,
  type XmlOutline,
} from '../../../package/xml/xml-element';
import type { XmlScanner } from '../../../package/xml/xml-scanner';
import { DRAWN_COLUMNS, DRAWN_ROWS } from './drawn-limits';

export interface RowLayout {
  /** In points; `null` where the height follows from the content. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the cells that are not there; `null` where their columns decide. */
  readonly style: number | null;
}

/** Everything about a sheet that is drawn but is not content, as the file says it. Places beyond what is drawn are left out. */
export interface SheetLayout {
  readonly rows: ReadonlyMap<number, RowLayout>;
  readonly columns: readonly ColumnRun[];
  /** Style numbers by row, then column. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** In points; `null` where the normal font decides. */
  readonly rowHeight: number | null;
  /** True when rows are hidden unless they say otherwise. */
  readonly rowsHidden: boolean;
  /** In characters, padding included; `null` where `baseWidth`, without padding, decides. */
  readonly columnWidth: number | null;
  readonly baseWidth: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  readonly showZeros: boolean;
}

const BASE_WIDTH = 8;

/** Reads the text of a worksheet. */
export function readSheetLayout(text: string): SheetLayout {
  const rows = new Map<number, RowLayout>();
  const styles = new Map<number, Map<number, number>>();
  const outline = outlineOf(text, (scanner) => {
    if (scanner.local !== 'sheetData') return false;
    readRows(scanner, rows, styles);
    return true;
  });
  const format = child(outline, 'sheetFormatPr');
  const number = (name: string): number | null => {
    const value = format === undefined ? null : attributeOf(text, format, name);
    return value === null || !Number.isFinite(Number(value)) ? null : Number(value);
  };
  return {
    rows,
    styles,
    columns: readColumnRuns(outline),
    rowHeight: number('defaultRowHeight'),
    rowsHidden: format !== undefined && isTrue(attributeOf(text, format, 'zeroHeight')),
    columnWidth: number('defaultColWidth'),
    baseWidth: number('baseColWidth') ?? BASE_WIDTH,
    ...readWindow(outline),
  };
}

function readRows(
  scanner: XmlScanner,
  rows: Map<number, RowLayout>,
  styles: Map<number, Map<number, number>>,
): void {
  const cursor = new CellCursor();
  const { name } = scanner;
  while (nextChild(scanner, name)) {
    const row = scanner.local === 'row' ? cursor.enterRow(scanner) : DRAWN_ROWS;
    if (row >= DRAWN_ROWS) {
      passOver(scanner);
      continue;
    }
    rows.set(row, rowOf(scanner));
    if (!scanner.isEmpty()) styles.set(row, readStyles(scanner, cursor));
  }
}

function rowOf(scanner: XmlScanner): RowLayout {
  const height = Number(scanner.attribute('ht') ?? Number.NaN);
  return {
    height: height >= 0 ? height : null,
    hidden: isTrue(scanner.attribute('hidden')),
    style: isTrue(scanner.attribute('customFormat')) ? Number(scanner.attribute('s') ?? 0) : null,
  };
}

function readStyles(scanner: XmlScanner, cursor: CellCursor): Map<number, number> {
  const styles = new Map<number, number>();
  const { name } = scanner;
  while (nextChild(scanner, name)) {
    if (scanner.local === 'c') {
      const column = cursor.enterCell(scanner);
      if (column < DRAWN_COLUMNS) styles.set(column, Number(scanner.attribute('s') ?? 0));
    }
    passOver(scanner);
  }
  return styles;
}

/** What the first window on the sheet shows; a split that is not frozen scrolls in all its parts. */
function readWindow(outline: XmlOutline): Pick<SheetLayout, 'frozen' | 'showGridLines' | 'showZeros'> {
  const { text } = outline;
  const views = child(outline, 'sheetViews');
  const view = views && childrenOf(text, views)[0];
  const attribute = (element: XmlElement | undefined, name: string): string | null =>
    element === undefined ? null : attributeOf(text, element, name);
  const isOff = (name: string): boolean => ['0', 'false'].includes(attribute(view, name) ?? '1');
  const pane = view && childrenOf(text, view).find(({ local }) => local === 'pane');
  const isFrozen = attribute(pane, 'state')?.startsWith('frozen') === true;
  const first = parseAreaName(attribute(view, 'topLeftCell') ?? 'A1');
  const frozen = (name: string, before: number): number => {
    const count = Number(attribute(pane, name) ?? 0);
    return isFrozen && count > 0 ? Math.trunc(count) + before : 0;
  };
  return {
    frozen: { rows: frozen('ySplit', first?.top ?? 0), columns: frozen('xSplit', first?.left ?? 0) },
    showGridLines: !isOff('showGridLines'),
    showZeros: !isOff('showZeros'),
  };
}

const child = ({ children }: XmlOutline, name: string): XmlElement | undefined =>
  children.find(({ local }) => local === name);
