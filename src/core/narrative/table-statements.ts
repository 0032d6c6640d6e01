import type { IndicatorAssessment } from '../assess/assessment';
import type { Table } from '../table/table';
import type { TableStatements } from './disagreements';
import { fundStatements } from './fund-statements';
import { indicatorStatements } from './indicator-statements';

/** What a table states: the targets and actual values of the rows in use, and its fund rows. */
export const tableStatements = (table: Table, rows: readonly IndicatorAssessment[]): TableStatements => ({
  indicators: rows.flatMap(indicatorStatements),
  funds: fundStatements(table),
});
