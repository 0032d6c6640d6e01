import type { CellRange } from '../../core/grid/cell-range';
import { HostError, type Unsubscribe } from '../../core/host';
import { listFindings } from '../results/listed-findings';
import { placesMeet } from '../results/places-meet';
import type { PaneState } from '../state/pane-state';
import { dropChange, fail } from '../state/transitions';
import type { CheckActions } from './check-actions';
import { problemOf, type PaneContext } from './pane-context';

/** Waits this many milliseconds after the last edit, so that typing a column is checked once. */
const PAUSE = 400;

/** Follows edits and the selection in the workbook until the returned function is called. */
export async function watchWorkbook(
  context: PaneContext,
  checks: Pick<CheckActions, 'recheck'>,
): Promise<Unsubscribe> {
  const { host, store } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onEdit = (): void => {
    if (store.get().checked === null) return;
    store.update((state) => ({ ...state, outdated: true }));
    clearTimeout(timer);
    if (store.get().autoCheck) timer = setTimeout(() => void checks.recheck(), PAUSE);
  };
  const ends = await Promise.all([
    ifSupported(context, () => host.onOutdated(onEdit)),
    ifSupported(context, () => host.onSelection((at) => store.update(showPlace(at)))),
  ]);
  const endTakenBack = host.onTakenBack?.((inverse) => store.update(dropChange(inverse)));
  return () => {
    clearTimeout(timer);
    endTakenBack?.();
    for (const end of ends) end();
  };
}

/** A host without such events leaves the feature out; any other failure is shown. */
async function ifSupported(
  { store }: PaneContext,
  subscribe: () => Promise<Unsubscribe>,
): Promise<Unsubscribe> {
  try {
    return await subscribe();
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'unsupported') store.update(fail(problemOf(error)));
    return () => undefined;
  }
}

/** Opens the finding of the selected cell, unless the open one is about that cell already. */
const showPlace =
  (place: CellRange) =>
  (state: PaneState): PaneState => {
    const about = listFindings(state).open.filter(({ finding }) => placesMeet(finding.at, place));
    if (about.length === 0 || about.some(({ key }) => key === state.selected)) return { ...state, place };
    return { ...state, place, selected: about[0]?.key ?? null, deciding: null };
  };
