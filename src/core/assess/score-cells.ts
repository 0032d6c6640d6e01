import type { Standard } from '../standards/standard';
import type { NumberField } from '../table/field';
import type { FundRow } from '../table/fund-row';
import type { Table } from '../table/table';
import { executionPoints } from './execution-points';
import { usedRows } from './used-rows';

/**
 * The score cells that make up the total, each once: a merged one stands with the first row it covers. Execution where it is
 * scored, then the indicators. `null` when nothing adds up: no indicator is in use, or one in use has no score cell.
 */
export function scoreCells(table: Table, standard: Standard): readonly NumberField[] | null {
  const cells = new Map<string, NumberField>();
  const add = (score: NumberField): unknown => cells.set(score.at.a1, score);
  for (const fund of table.funds) if (isScored(fund, table, standard)) add(fund.score);
  const rows = usedRows(table);
  if (rows.length === 0) return null;
  for (const { score, scoreShared } of rows) {
    if (score !== null) add(score);
    else if (scoreShared === 1) return null;
  }
  return [...cells.values()];
}

/** A total row counts when it shows a score, or when points are waiting for one. */
const isScored = (
  fund: FundRow,
  table: Table,
  standard: Standard,
): fund is FundRow & { readonly score: NumberField } =>
  fund.role === 'total' &&
  fund.score !== null &&
  (fund.score.number !== null || executionPoints(fund, table, standard) !== null);
