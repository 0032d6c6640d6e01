import type { CellRange } from '../../core/grid/cell-range';
import { listFindings } from '../results/listed-findings';
import { neighbourOf } from '../results/neighbour-of';
import { attempt, type PaneContext } from './pane-context';

/** Going to places in the sheet. */
export interface PlaceActions {
  readonly goTo: (at: CellRange) => Promise<void>;
  /** Opens the next or previous finding and goes to its cell. */
  readonly step: (by: 1 | -1) => Promise<void>;
}

export function placeActions(context: PaneContext): PlaceActions {
  const { host, store } = context;
  const goTo = (at: CellRange): Promise<void> => attempt(context, () => host.goTo(at));
  return {
    goTo,
    step: async (by) => {
      const next = neighbourOf(listFindings(store.get()).open, store.get().selected, by);
      if (next === undefined) return;
      store.update((state) => ({ ...state, view: 'findings', selected: next.key, deciding: null }));
      await goTo(next.finding.at);
    },
  };
}
