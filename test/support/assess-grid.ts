import type { Assessment } from '../../src/core/assess/assessment';
import { assessTable } from '../../src/core/assess/assess-table';
import type { Grid } from '../../src/core/grid/grid';
import { recognizeTables } from '../../src/core/recognize/recognize-tables';
import { standardById } from '../../src/core/standards/all-standards';

/** Measures the one table of a grid against a standard; throws when the grid does not hold exactly one. */
export function assessGrid(grid: Grid, standardId = 'national-2020'): Assessment {
  const standard = standardById(standardId);
  if (standard === null) throw new Error(`There is no standard ${standardId}`);
  const { tables } = recognizeTables(grid);
  const [table] = tables;
  if (table === undefined || tables.length > 1) {
    throw new Error(`A drawing holds one table, and ${String(tables.length)} were recognised`);
  }
  return assessTable(table, standard);
}
