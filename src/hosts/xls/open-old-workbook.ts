import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Grid } from '../../core/grid/grid';
import { HostError } from '../../core/host';
import { bookStream } from './book-stream';
import { readOldCells, type OldCellContext } from './read-old-cells';
import { placeKey, scanRecords, type ScannedSheet } from './scan-records';

/** A workbook of the format before .xlsx, which is only ever read. */
export interface OldWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  }[];
  readSheet(name: string): Grid;
}

/** How values of number formats are shown; handed in, so that old and new workbooks show alike. */
export interface OldWorkbookOptions extends Pick<OldCellContext, 'builtinFormats'> {
  readonly createDisplayText: (date1904: boolean) => OldCellContext['displayText'];
}

const VISIBILITIES = ['visible', 'hidden', 'very-hidden'] as const;

/** Opens a .xls or .et file; throws a `HostError` where it is encrypted, damaged, too large or holds no sheet of cells. */
export function openOldWorkbook(bytes: Uint8Array, options: OldWorkbookOptions): OldWorkbook {
  const stream = bookStream(bytes);
  const { sheets: scanned, styles } = scanRecords(stream);
  const book = parse(stream);
  const displayText = options.createDisplayText(book.Workbook?.WBProps?.date1904 === true);
  const sheets = book.SheetNames.map((name, index) => ({
    name,
    visibility: visibilityOf(book, name),
    sheet: book.Sheets[name],
    scan: scanned[index] ?? NOT_SCANNED,
  })).filter(({ sheet }) => isOfCells(sheet));
  if (sheets.length === 0) throw new HostError('not-a-workbook', 'sheets');
  return {
    sheets: sheets.map(({ name, visibility }) => ({ name, visibility })),
    readSheet: (name) => {
      const found = sheets.find((sheet) => sheet.name === name);
      if (found?.sheet === undefined) throw new HostError('no-such-sheet', name);
      const styleAt = (row: number, column: number) =>
        styles[found.scan.styles.get(placeKey(row, column)) ?? -1];
      const context = { builtinFormats: options.builtinFormats, displayText, styleAt };
      const frame = { name, hidden: found.visibility !== 'visible', protected: found.scan.protected };
      return gridOf(found.sheet, frame, context);
    },
  };
}

const NOT_SCANNED: ScannedSheet = { protected: false, styles: new Map() };

/** Whatever the reader stumbles over is damage: the stream has passed every check that tells one cause from another. */
function parse(stream: Uint8Array): WorkBook {
  try {
    return read(stream, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellStyles: true,
      sheetStubs: true,
    });
  } catch {
    throw new HostError('damaged');
  }
}

/** Chart and macro sheets hold no cells. */
const isOfCells = (sheet: WorkSheet | undefined): boolean =>
  sheet !== undefined && [undefined, 'sheet'].includes(sheet['!type']);

const visibilityOf = (book: WorkBook, name: string): (typeof VISIBILITIES)[number] =>
  VISIBILITIES[book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0];

function gridOf(
  sheet: WorkSheet,
  frame: { readonly name: string; readonly hidden: boolean; readonly protected: boolean },
  context: OldCellContext,
): Grid {
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return {
    sheet: frame.name,
    hidden: frame.hidden,
    protected: frame.protected,
    cells: readOldCells(sheet, merges, context),
    merges,
    hiddenRows: hiddenLines(sheet['!rows']),
    hiddenColumns: hiddenLines(sheet['!cols']),
  };
}

const hiddenLines = (lines: readonly ({ hidden?: boolean } | undefined)[] = []): Set<number> =>
  new Set([...lines.entries()].filter(([, line]) => line?.hidden === true).map(([index]) => index));
