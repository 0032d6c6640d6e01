import type { DraftResults } from '../results/gathered-results';
import type { PaneState } from '../state/pane-state';
import { gatherResults } from './gather-results';
import { attempt, writing, type PaneContext } from './pane-context';

/** The results as a sheet of the workbook under some name; nothing is added before the person was asked. */
export interface ResultActions {
  /** Finds out whether a sheet can be added at all; without an answer nothing is known and nothing said. */
  readonly lookForRoom: (name: string) => Promise<void>;
  /** Asks whether the results shall be added. */
  readonly askToAdd: (name: string) => Promise<void>;
  readonly addResults: (name: string, replace: boolean) => Promise<void>;
  /** Takes the added sheet away again; asks first when somebody has worked in it. */
  readonly removeResults: (evenIfChanged: boolean) => Promise<void>;
}

export function resultActions(context: PaneContext, draftResults?: DraftResults): ResultActions {
  const { host, store } = context;
  const { adder } = host;
  const set = (change: Partial<PaneState>): void => store.update((state) => ({ ...state, ...change }));

  return {
    lookForRoom: async (name) => {
      const room = await adder?.lookForRoom(name).catch(() => null);
      set({ room: room ?? null });
    },
    askToAdd: (name) =>
      attempt(context, async () => {
        if (adder !== undefined) set({ room: await adder.lookForRoom(name), panel: 'add-results' });
      }),
    addResults: async (name, replace) => {
      const { room, addedSheet } = store.get();
      if (adder === undefined || draftResults === undefined || room === null) return;
      set({ panel: null, addingResults: true });
      await writing(context, async () => {
        const own = [room.own?.name, addedSheet?.name].flatMap((each) => each ?? []);
        const draft = await draftResults(await gatherResults(context, room.workbook, own));
        set({ addedSheet: await adder.add(draft, name, replace ? room.own : null) });
      });
      set({ addingResults: false });
    },
    removeResults: async (evenIfChanged) => {
      const { addedSheet } = store.get();
      if (adder === undefined || addedSheet === null) return;
      set({ panel: null });
      await writing(context, async () => {
        const outcome = await adder.remove(addedSheet, { evenIfChanged });
        set(outcome === 'changed' ? { panel: 'remove-results' } : { addedSheet: null });
      });
    },
  };
}
