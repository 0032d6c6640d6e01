import { reportOn, type PaneContext } from './pane-context';

/** Looks for tables on the other visible sheets, so that a person on a cover sheet is shown the way. */
export async function lookElsewhere(context: PaneContext, counts: () => boolean): Promise<void> {
  const { host, store } = context;
  const { engine, checked } = store.get();
  if (engine === null) return;
  store.update((state) => ({ ...state, elsewhere: 'searching' }));
  const found: string[] = [];
  try {
    for (const { name, hidden } of await host.sheets()) {
      if (!counts()) return;
      if (hidden || name === checked?.sheet) continue;
      const grid = await host.readSheet(name);
      if (grid === null) continue;
      const { tables } = await reportOn(context, grid, engine);
      if (tables.length > 0) found.push(name);
    }
  } finally {
    if (counts()) store.update((state) => ({ ...state, elsewhere: found }));
  }
}
