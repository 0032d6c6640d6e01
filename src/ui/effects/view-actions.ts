import type { LocaleId } from '../../locales/locale';
import type { Panel, PaneState, View } from '../state/pane-state';
import { dismissProblem } from '../state/transitions';
import type { PaneContext } from './pane-context';
import { preferenceKeys } from './preference-keys';

/** Choices about the pane itself, which measure nothing anew. */
export interface ViewActions {
  readonly setView: (view: View) => void;
  readonly setPanel: (panel: Panel | null) => void;
  readonly setLanguage: (language: LocaleId) => void;
  readonly setAutoCheck: (autoCheck: boolean) => void;
  /** Opens a finding in the list; `null` closes the open one. */
  readonly select: (key: string | null) => void;
  /** Opens the preview of its fix, or the question why it can be set aside. */
  readonly decide: (deciding: PaneState['deciding']) => void;
  readonly tick: (keys: readonly string[], ticked: boolean) => void;
  readonly setFillAs: (fillAs: PaneState['fillAs']) => void;
  readonly dismissProblem: () => void;
}

export function viewActions({ host: { preferences }, store }: PaneContext): ViewActions {
  const set = (change: Partial<PaneState>): void => store.update((state) => ({ ...state, ...change }));
  return {
    setView: (view) => set({ view }),
    setPanel: (panel) => set({ panel }),
    setLanguage: (language) => {
      set({ language });
      preferences.set(preferenceKeys.language, language);
    },
    setAutoCheck: (autoCheck) => {
      set({ autoCheck });
      preferences.set(preferenceKeys.autoCheck, autoCheck ? 'on' : 'off');
    },
    select: (key) => set({ selected: key, deciding: null }),
    decide: (deciding) => set({ deciding }),
    tick: (keys, ticked) =>
      set({
        unticked: ticked ? without(store.get().unticked, keys) : new Set([...store.get().unticked, ...keys]),
      }),
    setFillAs: (fillAs) => set({ fillAs }),
    dismissProblem: () => store.update(dismissProblem),
  };
}

const without = (all: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> =>
  new Set([...all].filter((key) => !keys.includes(key)));
