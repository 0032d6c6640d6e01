import Big from 'big.js';
import type { FundRow } from '../table/fund-row';

type Column = 'initial' | 'adjusted' | 'executed';

const COLUMNS: readonly Column[] = ['initial', 'adjusted', 'executed'];

/**
 * Puts breakdowns whose amounts stand in no column (其中：一般公共预算：12万元) where they belong: each group into the column
 * whose total it comes nearest to, the initial budget where nothing tells. `rows` hold their amounts as `initial`.
 */
export function placeBreakdowns(rows: readonly FundRow[], total: FundRow | null): readonly FundRow[] {
  const columns = new Map<string, Column>();
  return rows.map((row) => {
    const group = row.group.split(' / ', 1)[0] ?? row.group;
    const column = columns.get(group) ?? nearestColumn(rows, row.group, total);
    columns.set(group, column);
    return { ...row, initial: null, [column]: row.initial };
  });
}

function nearestColumn(rows: readonly FundRow[], group: string, total: FundRow | null): Column {
  const sum = rows
    .filter((row) => row.group === group)
    .reduce((whole, { initial }) => whole.plus(initial?.number ?? 0), new Big(0));
  const distance = (column: Column): Big | null => total?.[column]?.number?.minus(sum).abs() ?? null;
  return COLUMNS.reduce((nearest, column) => {
    const [best, here] = [distance(nearest), distance(column)];
    return here !== null && (best === null || here.lt(best)) ? column : nearest;
  });
}
