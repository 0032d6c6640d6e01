import { Batch } from '../../batch/batch';
import { collectFiles } from '../../batch/collect-files';
import type { Dropped } from '../../batch/dropped';
import { connectElsewhere } from '../../book/connect-book';
import type { PageContext } from '../page-context';

/** Makes a list of all that was dropped or chosen, in place of the list before it, and checks it. */
export async function showBatch(context: PageContext, dropped: readonly Dropped[]): Promise<void> {
  const { store } = context;
  const files = await collectFiles(dropped);
  if (files.length === 0) return;
  const { batch: before, language: lang } = store.get();
  before?.cancel();
  const batch = new Batch(files, {
    settings: { lang, standard: null, groups: [] },
    connect: connectElsewhere,
  });
  store.update((state) => ({ ...state, batch, front: 'list', openedFrom: null, savedAs: null }));
  followLanguage(batch, context);
  await batch.check();
}

/** What was found is told in the language of the page, so that the files are told of anew when it changes. */
function followLanguage(batch: Batch, { store }: PageContext): void {
  const stop = store.subscribe(() => {
    const { batch: present, language } = store.get();
    if (present !== batch) stop();
    else if (batch.store.get().settings.lang !== language) void batch.checkAgain({ lang: language });
  });
}
