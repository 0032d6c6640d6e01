import type { Preferences } from '../../core/pane-host';

/** Preferences that last as long as the host. */
export function memoryPreferences(): Preferences {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value);
    },
  };
}
