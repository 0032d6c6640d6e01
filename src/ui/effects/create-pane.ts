import type { Unsubscribe } from '../../core/host';
import type { PaneHost } from '../../core/pane-host';
import type { LocaleId } from '../../locales/locale';
import type { DraftResults } from '../results/gathered-results';
import type { PaneEngine } from '../pane-engine';
import { initialState, type PaneState } from '../state/pane-state';
import { createStore, type Store } from '../state/store';
import { changeActions, type ChangeActions } from './change-actions';
import { checkActions, type CheckActions } from './check-actions';
import { markActions, type MarkActions } from './mark-actions';
import { measureActions, type MeasureActions } from './measure-actions';
import { noteActions, type NoteActions } from './note-actions';
import type { PaneContext, SheetCheck } from './pane-context';
import { placeActions, type PlaceActions } from './place-actions';
import { preferenceKeys } from './preference-keys';
import { resultActions, type ResultActions } from './result-actions';
import { reportActions, type OpenReport, type ReportActions } from './report-actions';
import { viewActions, type ViewActions } from './view-actions';
import { watchWorkbook } from './watch-workbook';

export interface PaneOptions {
  /** The language of the host, which a stored choice outweighs. */
  readonly language: LocaleId;
  readonly loadEngine: () => Promise<PaneEngine>;
  readonly checkSheet?: SheetCheck;
  /** Reads a report file; what reads it is loaded with the first one. */
  readonly openReport?: OpenReport | undefined;
  /** Words the results as a sheet; without it none is offered. */
  readonly draftResults?: DraftResults | undefined;
}

export interface PaneActions
  extends
    CheckActions,
    PlaceActions,
    ChangeActions,
    MarkActions,
    NoteActions,
    MeasureActions,
    ReportActions,
    ResultActions,
    ViewActions {}

/** The pane without its looks: state, and everything that can be done. */
export interface PaneModel {
  readonly store: Store<PaneState>;
  readonly actions: PaneActions;
  /** Follows the workbook until the returned function is called. */
  readonly start: () => Promise<Unsubscribe>;
}

export function createPane(
  host: PaneHost,
  { language, loadEngine, checkSheet, openReport, draftResults }: PaneOptions,
): PaneModel {
  const { preferences } = host;
  const stored = preferences.get(preferenceKeys.language);
  const store = createStore<PaneState>({
    ...initialState,
    language: stored === 'zh-CN' || stored === 'en-US' ? stored : language,
    autoCheck: preferences.get(preferenceKeys.autoCheck) !== 'off',
    welcomed: preferences.get(preferenceKeys.welcomed) === 'yes',
    canMark: host.capabilities.mark,
    canWrite: host.capabilities.write,
    canAddResults: host.adder !== undefined && draftResults !== undefined,
  });
  const context: PaneContext = { host, store, loadEngine, checkSheet };
  const marks = markActions(context);
  const checks = checkActions(context, marks);
  const actions: PaneActions = {
    ...marks,
    ...checks,
    ...placeActions(context),
    ...changeActions(context, checks),
    ...noteActions(context, marks),
    ...measureActions(context, marks),
    ...reportActions(context, openReport),
    ...resultActions(context, draftResults),
    ...viewActions(context),
  };
  store.subscribe(() => {
    if (!store.get().welcomed || preferences.get(preferenceKeys.welcomed) === 'yes') return;
    preferences.set(preferenceKeys.welcomed, 'yes');
  });
  return { store, actions, start: () => watchWorkbook(context, checks) };
}
