import manifest from '../../../../../package.json';
import { batchWordsOf } from '../../../../locales/batch-words-of';
import type { FileProblem } from '../../../../report/checked-file';
import { dayOf } from '../../../../report/day-of';
import type { Batch } from '../../batch/batch';
import type { PaneModel } from '../../../../ui/effects/create-pane';
import type { BatchSettings, ReportFormat } from '../../batch/batch-calls';
import { readContent } from '../../batch/named-file';
import type { Page } from '../create-page';
import { chooseTarget } from '../save-target';

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  html: '.html',
  xlsx: '.xlsx',
  json: '.json',
  sarif: '.sarif',
  text: '.txt',
};

/**
 * Opens a file of the list with the sheet in front and checks it as the list did; the one that is open already is only
 * shown. Gives what is wrong with a file that cannot be read any more.
 */
export async function openFromList(
  { workbench, store, actions }: Page,
  batch: Batch,
  place: number,
  sheet: string | null,
): Promise<FileProblem | null> {
  const named = batch.files[place];
  if (named === undefined) return null;
  if (store.get().openedFrom !== place || workbench.store.get().file === null) {
    const content = await readContent(named);
    if ('problem' in content) return content.problem;
    const name = named.path.split('/').at(-1) ?? named.path;
    if (!(await actions.openBytes(name, content.bytes))) return null;
    actions.set({ openedFrom: place });
  }
  actions.showFront('book');
  if (sheet !== null && workbench.store.get().file?.front !== sheet) await workbench.showSheet(sheet);
  const { pane } = store.get();
  if (pane !== null) await checkAsListed(pane, batch.store.get().settings, sheet);
  return null;
}

/** Lets the pane check by the settings of the list, unless it has; a standard chosen in the pane stays. */
async function checkAsListed(
  { store, actions }: PaneModel,
  { standard, groups }: BatchSettings,
  sheet: string | null,
): Promise<void> {
  const before = store.get();
  const after = { ...before, standard: before.standard ?? standard, groups };
  const isSame = before.standard === after.standard && before.groups.join() === groups.join();
  if (isSame && before.checked?.sheet === sheet) return;
  store.update(() => after);
  await actions.check();
}

/** Asks for a place and writes the report there. */
export async function saveReport({ workbench, store, actions }: Page, batch: Batch, format: ReportFormat) {
  if (store.get().busy) return;
  actions.set({ busy: true, savedAs: null });
  try {
    const today = dayOf(new Date());
    const words = batchWordsOf(store.get().language);
    const target = await chooseTarget(words.reportName(today) + ENDINGS[format], words.formats[format].title);
    if (target === null) return;
    await target.write(await batch.report({ format, today, version: manifest.version }));
    actions.set({ savedAs: target.name });
  } catch (error) {
    workbench.showProblem(error);
  } finally {
    actions.set({ busy: false });
  }
}
