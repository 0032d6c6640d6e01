import type { CellInput } from '../../core/fill/edit';
import type { CellValue } from '../../core/grid/cell';
import { contentOf } from './cell-block';
import { rangeOfRun, type CellRun } from './cell-run';
import { placeKey, type EditTarget } from './edit-target';

/** What an edit can change about a cell, as Excel holds it. */
export interface CellState {
  readonly value: CellValue;
  /** With its leading `=`, `null` for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What a person would see in the formula bar. */
export const inputOf = ({ value, formula }: CellState): CellInput => formula ?? value;

/** Asks for the states of the cells of a run; what it returns tells them after the next round trip. */
export function askStates(
  context: Excel.RequestContext,
  run: CellRun<EditTarget>,
): () => [key: string, state: CellState][] {
  const range = rangeOfRun(context, run);
  range.load('values,formulas,numberFormat,valueTypes');
  return () =>
    run.cells.map((cell, n) => {
      const [[value], [input], [valueType]] = [
        row(range.values, n),
        row(range.formulas, n),
        row(range.valueTypes, n),
      ];
      const { value: held, formula } = contentOf(value, input, valueType as string | undefined);
      return [placeKey(cell), { value: held, formula, numberFormat: String(row(range.numberFormat, n)[0]) }];
    });
}

const row = (matrix: readonly (readonly unknown[])[], n: number): readonly unknown[] => matrix[n] ?? [];
