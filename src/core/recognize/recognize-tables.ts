import type { Grid } from '../grid/grid';
import type { Table } from '../table/table';
import { findBands } from './find-bands';
import { nearestLabels } from './nearest-labels';
import { readTable } from './read-table';
import { SheetReader } from './sheet-reader';
import { splitTables } from './split-tables';

/** What a sheet holds: its tables, or the labels that came nearest to one. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** Known labels seen on the sheet, most of them in one row first; for a sheet without a table. */
  readonly nearest: readonly string[];
}

/**
 * Finds every 自评表 on a sheet by the words of its headers and their geometry, at any offset and below any heading. A
 * sheet without indicator headers, or without a title over its funds, holds no table.
 */
export function recognizeTables(grid: Grid): Recognition {
  const reader = new SheetReader(grid);
  const bands = findBands(reader);
  const tables = splitTables(reader, bands).map((region) => readTable(reader, region));
  return { tables, nearest: tables.length > 0 ? [] : nearestLabels(reader) };
}
