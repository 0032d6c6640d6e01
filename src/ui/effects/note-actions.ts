import type { IgnoredFinding } from '../../core/pane-host';
import { listFindings } from '../results/listed-findings';
import { neighbourOf } from '../results/neighbour-of';
import type { MarkActions } from './mark-actions';
import { writing, type PaneContext } from './pane-context';

/** What a person decides about the workbook, and keeping it there. */
export interface NoteActions {
  /** Sets the finding aside for the given reason; without a reason nothing happens. */
  readonly ignore: (key: string, reason: string) => Promise<void>;
  readonly restore: (ignored: IgnoredFinding) => Promise<void>;
  /** Writes what was set aside and pointed at into the workbook. */
  readonly saveNotes: () => Promise<void>;
}

export function noteActions(context: PaneContext, marks: Pick<MarkActions, 'refresh'>): NoteActions {
  const { host, store } = context;
  return {
    ignore: async (key, reason) => {
      const { open } = listFindings(store.get());
      const listed = open.find((entry) => entry.key === key);
      if (listed === undefined || reason.trim() === '') return;
      const { ruleId, messageId, at } = listed.finding;
      const next = neighbourOf(open, key, 1)?.key ?? null;
      store.update((state) => ({
        ...state,
        ignored: [...state.ignored, { ruleId, messageId, at, reason: reason.trim() }],
        notes: 'changed',
        selected: next === key ? null : next,
        deciding: null,
      }));
      await marks.refresh();
    },
    restore: async (ignored) => {
      store.update((state) => ({
        ...state,
        ignored: state.ignored.filter((entry) => entry !== ignored),
        notes: 'changed',
      }));
      await marks.refresh();
    },
    saveNotes: async () => {
      await writing(context, async () => {
        const { ignored, mappings } = store.get();
        await host.saveNotes({ ignored, mappings });
        store.update((state) => ({ ...state, notes: 'just-saved' }));
      });
    },
  };
}
