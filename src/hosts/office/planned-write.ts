import type { CellInput, Edit } from '../../core/fill/edit';
import { HostError } from '../../core/host';
import { inputOf, type CellState } from './cell-state';
import { placeKey, type EditTarget } from './edit-target';

/** What one cell holds, and what it is to hold once all its edits are done. */
export interface PlannedWrite extends EditTarget {
  readonly before: CellState;
  readonly after: CellState;
}

/** Excel cuts longer text off. */
const LONGEST_TEXT = 32_767;

/** Carries edits out on paper, in their order; refuses them all when a cell does not hold what its edit expects. */
export function planWrites(
  edits: readonly (readonly [Edit, EditTarget])[],
  states: ReadonlyMap<string, CellState>,
): PlannedWrite[] {
  const writes = new Map<string, PlannedWrite>();
  for (const [edit, target] of edits) {
    const key = placeKey(target);
    const before = writes.get(key)?.before ?? states.get(key);
    const now = writes.get(key)?.after ?? before;
    if (before === undefined || now === undefined || inputOf(now) !== edit.expected)
      throw new HostError('cell-changed', target.a1);
    writes.set(key, { ...target, before, after: stateAfter(now, edit) });
  }
  return [...writes.values()];
}

/** The edit that brings a cell back from what it holds now. */
export const inverseOf = ({ sheet, a1, before }: PlannedWrite, now: CellState): Edit => ({
  at: { sheet, a1 },
  expected: inputOf(now),
  value: before.value,
  ...(before.formula === null ? {} : { formula: before.formula }),
  ...(before.numberFormat === now.numberFormat ? {} : { numberFormat: before.numberFormat }),
});

/** True when a cell holds what was written; a cell formatted as text turns a number into text. */
export function holds(state: CellState, wanted: CellState): boolean {
  if (wanted.formula !== null || state.formula !== null)
    return (wanted.formula === null) === (state.formula === null);
  return state.value === wanted.value || sameAsText(state, wanted.value);
}

const sameAsText = ({ value, numberFormat }: CellState, wanted: CellInput): boolean =>
  numberFormat === '@' && typeof value === 'string' && value === String(wanted);

function stateAfter(now: CellState, edit: Edit): CellState {
  const numberFormat = edit.numberFormat ?? now.numberFormat;
  if (edit.formula !== undefined) {
    const formula = `=${edit.formula.replace(/^=/, '')}`;
    // In a cell formatted as text Excel would show the formula instead of computing it.
    return {
      value: edit.value ?? null,
      formula,
      numberFormat: numberFormat === '@' ? 'General' : numberFormat,
    };
  }
  if (edit.value === undefined) return { ...now, numberFormat };
  const value = edit.value === '' ? null : edit.value;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new HostError('unsupported', edit.at.a1);
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new HostError('too-large', edit.at.a1);
  return { value, formula: null, numberFormat };
}
