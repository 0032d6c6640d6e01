import type { Preferences } from '../../../core/pane-host';
import { preferencesIn } from '../../../hosts/xlsx/preferences-in';
import type { LocaleId } from '../../../locales/locale';
import { preferenceKeys } from '../../../ui/effects/preference-keys';
import type { PaneTheme } from '../../../ui/pane-theme';

const THEME = 'theme';
const DARK = '(prefers-color-scheme: dark)';

/** The preferences of this page; reading the property alone is an error where storage is blocked. */
export function pagePreferences(): Preferences {
  try {
    return preferencesIn(localStorage);
  } catch {
    return preferencesIn(null);
  }
}

/** The language chosen earlier, else the browser's: Chinese for whoever reads Chinese, English for everybody else. */
export function startLanguage(preferences: Preferences): LocaleId {
  const stored = preferences.get(preferenceKeys.language);
  if (stored === 'zh-CN' || stored === 'en-US') return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** The theme chosen earlier, else the system's. */
export function startTheme(preferences: Preferences): PaneTheme {
  const stored = preferences.get(THEME);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

export const keepTheme = (preferences: Preferences, theme: PaneTheme): void => preferences.set(THEME, theme);

/** Tells of the system's theme as it changes, as long as the person has chosen none. */
export function onSystemTheme(preferences: Preferences, listener: (theme: PaneTheme) => void): void {
  matchMedia(DARK).addEventListener('change', () => {
    if (preferences.get(THEME) === null) listener(startTheme(preferences));
  });
}
