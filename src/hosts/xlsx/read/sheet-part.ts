import { areaContains, type Area } from '../../../core/grid/area';
import type { Cell } from '../../../core/grid/cell';
import type { Grid } from '../../../core/grid/grid';
import { GridIndex } from '../../../core/grid/grid-index';
import { HostError } from '../../../core/host';
import { outlineOf } from '../../../package/xml/xml-element';
import type { XmlScanner } from '../../../package/xml/xml-scanner';
import { CellCollector, type SheetContext } from './cell-collector';
import { readSheetData, type SheetDataSink } from './sheet-data';
import {
  forbidsFormats,
  hiddenColumns,
  isProtected,
  readColumnRuns,
  readFreeAreas,
  readMerges,
} from './sheet-frame';
import type { CellStyle } from './style-sheet';
import type { SheetEntry } from './workbook-part';

/** A sheet as read, with what changing it needs to know. */
export interface SheetReading {
  readonly grid: Grid;
  readonly index: GridIndex;
  /** True while protection of the sheet forbids formatting, and with it marks. */
  readonly closedToMarks: boolean;
  /** Cells whose formula is not their own alone. */
  readonly bound: readonly Area[];
  /** The style that a cell would get if it were added at a place. */
  readonly styleOfNewCell: (row: number, column: number) => CellStyle;
}

/** Hears how many characters of the sheet are read, of how many; it may throw to stop the reading. */
export type ReadProgress = (read: number, inAll: number) => void;

const ROWS_BETWEEN_REPORTS = 256;

/** Reads a worksheet part. Cells covered by a merged area and cells without content or own format are left out. */
export function readSheet(
  text: string,
  entry: SheetEntry,
  context: SheetContext,
  onProgress?: ReadProgress,
): SheetReading {
  const collector = new CellCollector(context);
  const outline = outlineOf(text, (scanner) => {
    if (scanner.local !== 'sheetData') return false;
    readSheetData(scanner, onProgress === undefined ? collector : reporting(collector, scanner, onProgress));
    return true;
  });
  if (outline.root.local !== 'worksheet') throw new HostError('damaged');
  const runs = readColumnRuns(outline);
  const free = readFreeAreas(outline);
  const grid: Grid = {
    sheet: entry.name,
    hidden: entry.visibility !== 'visible',
    protected: isProtected(outline),
    cells: collector.cells,
    merges: readMerges(outline),
    hiddenRows: collector.hiddenRows,
    hiddenColumns: hiddenColumns(runs),
  };
  const finished: Grid = { ...grid, cells: unlockFree(withoutCovered(grid), free) };
  const styleOfNewCell = (row: number, column: number): CellStyle => {
    const run = runs.find(({ first, last }) => first <= column && column <= last);
    const style = context.styles.at(collector.rowStyles.get(row) ?? run?.style ?? 0);
    return { ...style, locked: style.locked && !isFree(free, row, column) };
  };
  return {
    grid: finished,
    index: new GridIndex(finished),
    closedToMarks: forbidsFormats(outline),
    bound: collector.formulas.bound,
    styleOfNewCell,
  };
}

/** Passes rows and cells on, and tells from time to time where the scanner is. */
function reporting(sink: SheetDataSink, scanner: XmlScanner, onProgress: ReadProgress): SheetDataSink {
  let rows = 0;
  return {
    row: (row, hidden, style) => {
      if (rows++ % ROWS_BETWEEN_REPORTS === 0) onProgress(scanner.end, scanner.text.length);
      sink.row(row, hidden, style);
    },
    cell: (cell) => sink.cell(cell),
  };
}

const isFree = (free: readonly Area[], row: number, column: number): boolean =>
  free.some((area) => areaContains(area, row, column));

function withoutCovered(grid: Grid): readonly Cell[] {
  if (grid.merges.length === 0) return grid.cells;
  const merges = new GridIndex({ ...grid, cells: [] });
  return grid.cells.filter(({ row, column }) => !merges.isCovered(row, column));
}

/** Cells inside a range that the protection leaves open to everybody count as not locked. */
function unlockFree(cells: readonly Cell[], free: readonly Area[]): readonly Cell[] {
  if (free.length === 0) return cells;
  return cells.map((cell) =>
    cell.locked && isFree(free, cell.row, cell.column) ? { ...cell, locked: false } : cell,
  );
}
