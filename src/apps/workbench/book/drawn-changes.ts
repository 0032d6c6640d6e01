import type { SheetView } from '../../../core/grid/sheet-view';
import { contentOf, keepContent } from '../../../ui/sheet/geometry/content-of';
import { changesOf, withChanges, type ChangesOf } from './cell-changes';
import type { DrawnSheet } from './drawn-sheet';
import type { Telling } from './sent-states';

/** What is other than in the drawing before. */
export interface DrawnChanges {
  readonly view: ChangesOf<SheetView>;
  /** `null` for a place that has no input of its own any more. */
  readonly inputs: ReadonlyMap<number, string | null>;
  readonly open: DrawnSheet['open'];
}

export const drawnTelling: Telling<DrawnSheet, DrawnChanges> = {
  changes: (before, after) => ({
    view: changesOf(before.view, after.view),
    inputs: inputChanges(before.inputs, after.inputs),
    open: after.open,
  }),
  apply: (before, { view: changes, inputs, open }) => {
    const view = withChanges(before.view, changes);
    keepContent(contentOf(before.view).changed(view, changes.cells));
    return { view, inputs: withInputs(before.inputs, inputs), open };
  },
};

function inputChanges(
  before: DrawnSheet['inputs'],
  after: DrawnSheet['inputs'],
): ReadonlyMap<number, string | null> {
  const changes = new Map<number, string | null>();
  for (const [key, input] of after) if (before.get(key) !== input) changes.set(key, input);
  for (const key of before.keys()) if (!after.has(key)) changes.set(key, null);
  return changes;
}

function withInputs(before: DrawnSheet['inputs'], changes: DrawnChanges['inputs']): DrawnSheet['inputs'] {
  if (changes.size === 0) return before;
  const inputs = new Map(before);
  for (const [key, input] of changes) {
    if (input === null) inputs.delete(key);
    else inputs.set(key, input);
  }
  return inputs;
}
