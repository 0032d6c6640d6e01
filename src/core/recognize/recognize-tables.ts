import type { Grid } from '../grid/grid';
import type { Table } from '../table/table';
import { findBands, type Forms } from './find-bands';
import { mappedBand, withMapped } from './mapped-band';
import { nearestLabels } from './nearest-labels';
import { readTable } from './read-table';
import { sideBySide } from './side-by-side';
import { SheetReader } from './sheet-reader';
import { splitTables } from './split-tables';
import type { TableMapping } from './table-mapping';

/** What a sheet holds: its tables, or the labels that came nearest to one. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** Known labels seen on the sheet, most of them in one row first; for a sheet without a table. */
  readonly nearest: readonly string[];
}

/**
 * Finds every 自评表 on a sheet by the words of its headers and their geometry, at any offset and below any heading. A
 * sheet without indicator headers, or without a title over its funds, holds no table. `mappings` are headers that a
 * person named by hand; they stand for whatever the words of those rows seem to say.
 */
export function recognizeTables(grid: Grid, mappings: readonly TableMapping[] = []): Recognition {
  const own = mappings.filter(({ sheet }) => sheet === grid.sheet);
  const parts = own.length > 0 ? [grid] : sideBySide(grid);
  const tables = parts.flatMap((part) => tablesOf(new SheetReader(part), own, 'evaluations'));
  return { tables, nearest: tables.length > 0 ? [] : nearestLabels(new SheetReader(grid)) };
}

/**
 * Finds the forms of a sheet that declare targets before the year and have no results yet, such as a
 * 部门整体支出绩效目标申报表, by the same words and geometry.
 */
export const recognizeDeclarations = (grid: Grid): readonly Table[] =>
  tablesOf(new SheetReader(grid), [], 'declarations');

function tablesOf(reader: SheetReader, mappings: readonly TableMapping[], forms: Forms): readonly Table[] {
  const named = mappings.map((mapping) => mappedBand(reader, mapping));
  const bands = withMapped(findBands(reader, forms), named);
  return splitTables(reader, bands, named, forms).map((region) => readTable(reader, region));
}
