import type { Preferences } from '../../core/pane-host';

interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * Preferences in the browser's local storage, apart for each site that shows the pane. Where storage is blocked or full
 * they last as long as the pane.
 */
export function localPreferences(partition: string | undefined): Preferences {
  const kept = new Map<string, string>();
  const nameOf = (key: string): string => `${partition ?? ''}ziping.${key}`;
  return {
    get: (key) => kept.get(key) ?? attempt(() => storage()?.getItem(nameOf(key)) ?? null),
    set: (key, value) => {
      kept.set(key, value);
      attempt(() => {
        storage()?.setItem(nameOf(key), value);
        return null;
      });
    },
  };
}

/** Reading the property alone is an error where storage is blocked. */
const storage = (): Store | undefined => (globalThis as { readonly localStorage?: Store }).localStorage;

function attempt(work: () => string | null): string | null {
  try {
    return work();
  } catch {
    return null;
  }
}
