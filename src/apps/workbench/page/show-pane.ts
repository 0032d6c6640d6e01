import type { Mark } from '../../../core/host';
import { createPane, type PaneModel } from '../../../ui/effects/create-pane';
import { listFindings } from '../../../ui/results/listed-findings';
import { wordedMarks } from '../../../ui/results/worded-marks';
import type { PaneState } from '../../../ui/state/pane-state';
import { openReport } from '../open-report';
import type { PageContext } from './page-context';
import { initialPage } from './page-state';

/** Gives the file just opened a pane of its own, which the page follows from then on. */
export function showPane(context: PageContext): void {
  const { workbench, store, loadEngine } = context;
  const { host } = workbench;
  if (host === null) return;
  const { language } = store.get();
  const pane = createPane(host, {
    language,
    loadEngine,
    openReport,
    checkSheet: (grid, options) => workbench.check(grid.sheet, options),
  });
  const { marks, place, shown, view, savedAs, printed, front, openedFrom } = initialPage;
  store.update((state) => ({
    ...state,
    pane,
    marks,
    place,
    shown,
    view,
    savedAs,
    printed,
    front,
    openedFrom,
  }));
  follow(pane, context);
}

/** The language can be chosen in the pane as well, and is then that of the page; what is found is seen in the grid. */
function follow(pane: PaneModel, { store }: PageContext): void {
  let before: PaneState | null = null;
  pane.store.subscribe(() => {
    if (store.get().pane !== pane) return;
    const state = pane.store.get();
    const { language } = state;
    const isSame =
      before?.checked === state.checked && before.ignored === state.ignored && before.language === language;
    before = state;
    if (!isSame) store.update((page) => ({ ...page, language, marks: foundMarks(state) }));
  });
}

function foundMarks({ checked, engine, ignored, language }: PaneState): readonly Mark[] {
  if (engine === null) return [];
  return wordedMarks(listFindings({ checked, ignored }).open, engine, language);
}
