import { createContext, useContext, useSyncExternalStore } from 'react';
import { sheetWordsOf } from '../../../locales/sheet-words-of';
import type { SheetWords } from '../../../locales/sheet-words';
import type { WorkbenchWords } from '../../../locales/workbench-words';
import { workbenchWordsOf } from '../../../locales/workbench-words-of';
import type { OpenFile, WorkbenchState } from '../workbench-state';
import type { Page, PageActions } from './create-page';
import type { PageState } from './page-state';

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('There is no page.');
  return page;
}

export function usePageState(): PageState {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useWorkbench(): WorkbenchState {
  const { store } = usePage().workbench;
  return useSyncExternalStore(store.subscribe, store.get);
}

export const useFile = (): OpenFile | null => useWorkbench().file;

export const usePageActions = (): PageActions => usePage().actions;

interface PageWords {
  readonly words: WorkbenchWords;
  readonly sheetWords: SheetWords;
}

export function usePageWords(): PageWords {
  const { language } = usePageState();
  return { words: workbenchWordsOf(language), sheetWords: sheetWordsOf(language) };
}
