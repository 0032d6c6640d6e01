import type { Preferences } from '../../core/pane-host';

/** The part of a browser's storage that preferences need. */
export interface KeyStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * Preferences in a store; `null` for none. They last as long as the page where storage is missing, blocked or full.
 */
export function preferencesIn(store: KeyStore | null): Preferences {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? attempt(() => store?.getItem(nameOf(key)) ?? null),
    set: (key, value) => {
      kept.set(key, value);
      attempt(() => {
        store?.setItem(nameOf(key), value);
        return null;
      });
    },
  };
}

const nameOf = (key: string): string => `ziping.${key}`;

function attempt(work: () => string | null): string | null {
  try {
    return work();
  } catch {
    return null;
  }
}
