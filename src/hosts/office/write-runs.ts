import { rangeOfRun, type CellRun } from './cell-run';
import { inputOf, type CellState } from './cell-state';
import type { EditTarget } from './edit-target';
import { typedInput } from './typed-input';

/** One cell with the state it is to take, and the one it is in. */
export interface CellWrite extends EditTarget {
  readonly before: CellState;
  readonly after: CellState;
}

/**
 * Queues the writes of a run: formats first, so that text meets a cell that is ready for it. A hole in the matrix
 * leaves a cell as it is.
 */
export function writeRun(context: Excel.RequestContext, run: CellRun<CellWrite>): void {
  const formats = run.cells.map(({ before, after }) => [
    before.numberFormat === after.numberFormat ? null : after.numberFormat,
  ]);
  const inputs = run.cells.map(({ before, after }) => [
    inputOf(before) === inputOf(after) ? null : (after.formula ?? typedInput(after.value)),
  ]);
  const range = rangeOfRun(context, run);
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
  if (inputs.every(([input]) => input === null)) return;
  // Some builds lose their undo list when `formulas` is written, so constants go by `values`.
  if (run.cells.some(({ after }) => after.formula !== null)) range.formulas = inputs;
  else range.values = inputs;
}
