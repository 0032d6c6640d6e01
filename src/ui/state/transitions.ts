import type { Edit } from '../../core/fill/edit';
import type { Report } from '../../core/report';
import type { Grid } from '../../core/grid/grid';
import { initialState, type Change, type Checked, type PaneState, type Problem } from './pane-state';

export const startReading = (state: PaneState): PaneState => ({
  ...state,
  welcomed: true,
  reading: { read: 0, total: null, slow: false },
  problem: null,
});

export const readingIsSlow = (state: PaneState): PaneState =>
  state.reading === null ? state : { ...state, reading: { ...state.reading, slow: true } };

export const readingProgress =
  (read: number, total: number) =>
  (state: PaneState): PaneState =>
    state.reading === null ? state : { ...state, reading: { ...state.reading, read, total } };

export const stopReading = (state: PaneState): PaneState => ({ ...state, reading: null });

/** A new result takes the place of the old one; what was open stays open when it is still there. */
export const finishReading =
  (checked: Checked) =>
  (state: PaneState): PaneState => {
    const sameSheet = state.checked?.sheet === checked.sheet;
    return {
      ...state,
      reading: null,
      checked,
      outdated: false,
      elsewhere: null,
      deciding: null,
      selected: sameSheet ? state.selected : null,
      unticked: sameSheet ? state.unticked : initialState.unticked,
    };
  };

/** The same sheet measured anew, after the person changed a choice. */
export const replaceReport =
  (grid: Grid, report: Report) =>
  (state: PaneState): PaneState =>
    state.checked === null
      ? state
      : { ...state, checked: { ...state.checked, content: { grid, report } }, deciding: null };

export const fail =
  (problem: Problem) =>
  (state: PaneState): PaneState => ({ ...state, problem, reading: null, writing: false });

export const dismissProblem = (state: PaneState): PaneState => ({ ...state, problem: null });

export const addChange =
  (change: Change) =>
  (state: PaneState): PaneState => ({
    ...state,
    writing: false,
    deciding: null,
    changes: [...state.changes, change],
  });

export const dropLastChange = (state: PaneState): PaneState => ({
  ...state,
  writing: false,
  changes: state.changes.slice(0, -1),
});

/** The change that these edits take back is no longer the pane's to take back. */
export const dropChange =
  (inverse: readonly Edit[]) =>
  (state: PaneState): PaneState =>
    state.changes.some((change) => change.inverse === inverse)
      ? { ...state, changes: state.changes.filter((change) => change.inverse !== inverse) }
      : state;

export const startWriting = (state: PaneState): PaneState => ({ ...state, writing: true, problem: null });

export const stopWriting = (state: PaneState): PaneState => ({ ...state, writing: false });
