import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { NarrativeReport } from '../../core/check-narrative';
import type { Locale } from '../../locales/locale';
import type { UiWords } from '../../locales/ui-words';
import { uiWordsOf } from '../../locales/ui-words-of';
import type { PaneActions, PaneModel } from '../effects/create-pane';
import type { PaneEngine } from '../pane-engine';
import { listFindings, type FindingLists } from '../results/listed-findings';
import type { PaneState } from '../state/pane-state';

/** What the application around the pane gives besides the workbook. */
export interface PaneSurroundings {
  readonly model: PaneModel;
  /** Opens a sample workbook where the application has one. */
  readonly openSample: (() => void) | undefined;
  /** True where the pane is one part of a page, which then has the page's main landmark. */
  readonly isPart?: boolean;
}

export const SurroundingsContext = createContext<PaneSurroundings | null>(null);

export function useSurroundings(): PaneSurroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('The pane has no model.');
  return surroundings;
}

export function usePaneState(): PaneState {
  const { store } = useSurroundings().model;
  return useSyncExternalStore(store.subscribe, store.get);
}

export const usePaneActions = (): PaneActions => useSurroundings().model.actions;

export const useWords = (): UiWords => uiWordsOf(usePaneState().language);

/** The engine and its words in the person's language; only results use it, and they exist only once it is there. */
export function useEngine(): { readonly engine: PaneEngine; readonly locale: Locale } {
  const { engine, language } = usePaneState();
  if (engine === null) throw new Error('There is no result without an engine.');
  return { engine, locale: engine.localeOf(language) };
}

/** What the report beside the workbook was found to say; worked out once for all who show it. */
export const ReportContext = createContext<NarrativeReport | null>(null);

/** `null` without a report. */
export const useReport = (): NarrativeReport | null => useContext(ReportContext);

export function useFindings(): FindingLists {
  const { checked, ignored } = usePaneState();
  return useMemo(() => listFindings({ checked, ignored }), [checked, ignored]);
}
