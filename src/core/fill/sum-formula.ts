import { cellName } from '../grid/address';
import type { NumberField } from '../table/field';

/** `=ROUND(SUM(H6,H13:H20),2)`: the cells one by one, neighbours below each other as a range. */
export function sumFormula(cells: readonly NumberField[], decimals: number): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run?.column === column && run.bottom === row - 1) run.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return `=ROUND(SUM(${runs.map(runName).join(',')}),${decimals})`;
}

const runName = ({ column, top, bottom }: Readonly<Record<'column' | 'top' | 'bottom', number>>): string =>
  top === bottom ? cellName(top, column) : `${cellName(top, column)}:${cellName(bottom, column)}`;
