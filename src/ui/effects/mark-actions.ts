import { listFindings } from '../results/listed-findings';
import { wordedMarks } from '../results/worded-marks';
import { fail } from '../state/transitions';
import { attempt, problemOf, writing, type PaneContext } from './pane-context';

export interface MarkActions {
  /** Marks the findings in the sheet, and again after each check, until it is switched off. */
  readonly setMarking: (marking: boolean) => Promise<void>;
  readonly clearMarks: (scope: 'sheet' | 'workbook') => Promise<void>;
  /** Brings the marks in line with the findings and counts what is there. */
  readonly refresh: () => Promise<void>;
}

export function markActions(context: PaneContext): MarkActions {
  const { host, store } = context;

  const count = (): Promise<void> => countMarks(context);

  const clearMarks = async (scope: 'sheet' | 'workbook'): Promise<void> => {
    await writing(context, async () => {
      const sheet = store.get().checked?.sheet;
      if (scope === 'sheet' && sheet !== undefined) await host.activate(sheet);
      const { unreadable } = await host.clearMarks(scope);
      store.update((state) => ({ ...state, marking: false, unreadableMarks: unreadable }));
      await count();
    });
  };

  const refresh = async (): Promise<void> => {
    const { engine, language, marking, canMark, checked } = store.get();
    try {
      if (marking && canMark && engine !== null && (checked?.content ?? null) !== null) {
        await host.mark(wordedMarks(listFindings(store.get()).open, engine, language));
      }
      await count();
    } catch (error) {
      store.update((state) => fail(problemOf(error))({ ...state, marking: false }));
    }
  };

  return {
    clearMarks,
    refresh,
    setMarking: async (marking) => {
      if (!marking) return clearMarks('sheet');
      store.update((state) => ({ ...state, marking: true, unreadableMarks: 0 }));
      await attempt(context, refresh);
    },
  };
}

async function countMarks({ host, store }: PaneContext): Promise<void> {
  const marks = (await host.countMarks()).filter((entry) => entry.count > 0);
  store.update((state) => ({ ...state, marks }));
}
