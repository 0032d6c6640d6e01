import type { Edit } from '../../core/fill/edit';
import { editsOf } from '../../core/fill/edits-of';
import { chosenFills } from '../results/listed-fills';
import { listFindings } from '../results/listed-findings';
import { neighbourOf } from '../results/neighbour-of';
import type { Change } from '../state/pane-state';
import { addChange, dropLastChange } from '../state/transitions';
import type { CheckActions } from './check-actions';
import { writing, type PaneContext } from './pane-context';

export interface ChangeActions {
  /** Writes the fix of one finding. */
  readonly applyFix: (key: string) => Promise<void>;
  /** Writes every ticked fill. */
  readonly fill: () => Promise<void>;
  /** Takes the latest change back. */
  readonly undo: () => Promise<void>;
}

/** Changes to cells; each is checked against what the cells held, can be taken back, and is followed by a new check. */
export function changeActions(context: PaneContext, checks: Pick<CheckActions, 'recheck'>): ChangeActions {
  const { host, store } = context;

  const change = async (kind: Change['kind'], edits: readonly Edit[]): Promise<boolean> => {
    if (edits.length === 0) return false;
    const done = await writing(context, async () => {
      const inverse = await host.apply(edits);
      store.update(addChange({ kind, cells: edits.length, inverse }));
    });
    if (done) await checks.recheck();
    return done;
  };

  return {
    applyFix: async (key) => {
      const { open } = listFindings(store.get());
      const next = neighbourOf(open, key, 1)?.key ?? null;
      const done = await change('fix', open.find((entry) => entry.key === key)?.finding.fix?.edits ?? []);
      if (done) store.update((state) => ({ ...state, selected: next === key ? null : next }));
    },
    fill: async () => {
      const { fillAs } = store.get();
      await change('fill', editsOf(chosenFills(store.get()), { values: fillAs === 'values' }));
    },
    undo: async () => {
      const last = store.get().changes.at(-1);
      if (last === undefined) return;
      const done = await writing(context, async () => {
        await host.apply(last.inverse);
        store.update(dropLastChange);
      });
      if (done) await checks.recheck();
    },
  };
}
