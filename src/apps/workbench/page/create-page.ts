import type { LocaleId } from '../../../locales/locale';
import { preferenceKeys } from '../../../ui/effects/preference-keys';
import { loadEngine } from '../../../ui/late-parts';
import type { PaneTheme } from '../../../ui/pane-theme';
import { createStore, type Store } from '../../../ui/state/store';
import { connectBook } from '../book/connect-book';
import { Workbench } from '../workbench';
import { openActions, type OpenActions } from './open-actions';
import { keepTheme, onSystemTheme, pagePreferences, startLanguage, startTheme } from './page-preferences';
import { initialPage, type PageState } from './page-state';
import { saveActions, type SaveActions } from './save-actions';

export interface PageActions extends OpenActions, SaveActions {
  /** Brings the list or the open workbook to the front. */
  readonly showFront: (front: PageState['front']) => void;
  readonly set: (change: Partial<PageState>) => void;
  readonly setLanguage: (language: LocaleId) => void;
  readonly setTheme: (theme: PaneTheme) => void;
}

/** The page without its looks: the workbench, what is shown around it, and everything that can be done. */
export interface Page {
  readonly workbench: Workbench;
  readonly store: Store<PageState>;
  readonly actions: PageActions;
}

export function createPage(): Page {
  const preferences = pagePreferences();
  const store = createStore<PageState>({
    ...initialPage,
    language: startLanguage(preferences),
    theme: startTheme(preferences),
  });
  const set = (change: Partial<PageState>): void => store.update((state) => ({ ...state, ...change }));
  const workbench = new Workbench({
    preferences,
    connect: connectBook,
    goTo: (place) => set({ place, shown: { ...place } }),
  });
  onSystemTheme(preferences, (theme) => set({ theme }));
  const context = { workbench, store, loadEngine };
  const actions: PageActions = {
    set,
    ...openActions(context),
    showFront: (front) => set({ front, savedAs: null }),
    ...saveActions(context),
    setLanguage: (language) => {
      set({ language });
      preferences.set(preferenceKeys.language, language);
      store.get().pane?.actions.setLanguage(language);
    },
    setTheme: (theme) => {
      set({ theme });
      keepTheme(preferences, theme);
    },
  };
  return { workbench, store, actions };
}
