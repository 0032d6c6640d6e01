import type { Standard } from '../standards/standard';
import type { Table } from '../table/table';
import { assessFund } from './assess-fund';
import { assessIndicator } from './assess-indicator';
import { assessTotals } from './assess-totals';
import type { Assessment } from './assessment';
import { executionPoints } from './execution-points';

/** Measures a table against a standard: money, every indicator row, and the sums over them. */
export const assessTable = (table: Table, standard: Standard): Assessment => ({
  table,
  standard,
  funds: table.funds.map((fund) => assessFund(fund, executionPoints(fund, table, standard), standard)),
  indicators: table.indicators.map((indicator) =>
    assessIndicator(indicator, standard, table.years[0]?.year ?? null),
  ),
  ...assessTotals(table, standard),
});
