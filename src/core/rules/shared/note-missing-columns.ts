import type { Assessment } from '../../assess/assessment';
import type { Columns } from '../../table/table';
import type { Skips } from './skips';

/** Notes that the table has no indicators, or which of the columns that a check needs it lacks. */
export function noteMissingColumns(
  skips: Skips,
  { table, indicators }: Assessment,
  ...needed: readonly (keyof Columns)[]
): void {
  if (indicators.length === 0) {
    skips.add('no-indicators');
    return;
  }
  for (const column of needed) if (!table.columns[column]) skips.add(`no-${column}-column`);
}
