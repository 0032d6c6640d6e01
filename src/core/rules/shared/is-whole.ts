import { usedRows } from '../../assess/used-rows';
import type { Indicator } from '../../table/indicator';
import type { Table } from '../../table/table';

/**
 * True when the indicators read are certainly all there are: a total line stands below them, or they end with the
 * satisfaction rows that end the national form, and no row among them was left unplaced.
 */
export function isWhole(table: Table): boolean {
  const last = usedRows(table).at(-1);
  if (
    last === undefined ||
    table.unplaced.some(({ why }) => why !== 'unknown-label' && why !== 'unknown-column')
  ) {
    return false;
  }
  const isClosed = table.total !== null && table.total.label.row > last.name.row;
  return isClosed || isSatisfaction(last);
}

const isSatisfaction = ({ level1, level2 }: Indicator): boolean =>
  [level1, level2].some((level) => level?.text.includes('满意度') === true);
