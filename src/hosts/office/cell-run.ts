import type { EditTarget } from './edit-target';

/** Neighbouring cells of one column that travel together. */
export interface CellRun<T extends EditTarget> {
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  /** From `top` downwards, without a gap. */
  readonly cells: readonly T[];
}

/** Longer runs are cut, so that a message that turns out too large can be sent in parts. */
const LONGEST_RUN = 500;

/** Gathers cells into runs, so that a filled column is one range for Excel and not hundreds. */
export function cellRuns<T extends EditTarget>(cells: readonly T[]): CellRun<T>[] {
  const ordered = [...cells].sort(
    (a, b) => compareText(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; top: number; column: number; cells: T[] }[] = [];
  for (const cell of ordered) {
    const last = runs.at(-1);
    const joins =
      last?.sheet === cell.sheet && last.column === cell.column && last.top + last.cells.length === cell.row;
    if (joins && last.cells.length < LONGEST_RUN) last.cells.push(cell);
    else runs.push({ sheet: cell.sheet, top: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

/** The range of a run. */
export const rangeOfRun = (
  context: Excel.RequestContext,
  { sheet, top, column, cells }: CellRun<EditTarget>,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, cells.length, 1);

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
