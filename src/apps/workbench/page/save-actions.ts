import { workbenchWordsOf } from '../../../locales/workbench-words-of';
import { exportName } from '../export-name';
import type { PageContext } from './page-context';
import { chooseTarget } from './save-target';

export interface SaveActions {
  /** Hands the workbook out, with every finding marked and noted in its cell or without any mark. */
  readonly save: (as: 'marked' | 'values') => Promise<void>;
  /** Puts a report of all sheets with a table on paper. */
  readonly print: () => Promise<void>;
}

/** Ways in which results leave the page. */
export function saveActions(context: PageContext): SaveActions {
  return {
    save: (as) => alone(context, (name) => save(context, name, as)),
    print: () =>
      alone(context, async (fileName) => {
        const { reportToPrint } = await import(/* webpackChunkName: "pane" */ './gather-results');
        const printed = await reportToPrint(context, fileName);
        context.store.update((state) => ({ ...state, printed }));
      }),
  };
}

async function save(context: PageContext, fileName: string, as: 'marked' | 'values'): Promise<void> {
  const { workbench, store } = context;
  const { kind } = workbenchWordsOf(store.get().language).save;
  const target = await chooseTarget(exportName(fileName), kind);
  if (target === null) return;
  const { marksToSave } = await import(/* webpackChunkName: "pane" */ './gather-results');
  const made = await workbench.export(as === 'values' ? 'none' : await marksToSave(context));
  if (made === null) return;
  await target.write(made.bytes);
  made.written();
  store.update((state) => ({ ...state, savedAs: target.name }));
}

/** One at a time, with the name of the open file; a failure is shown like any other. */
async function alone(
  { workbench, store }: PageContext,
  work: (fileName: string) => Promise<void>,
): Promise<void> {
  const { file } = workbench.store.get();
  if (store.get().busy || file === null) return;
  store.update((state) => ({ ...state, busy: true, savedAs: null }));
  try {
    await work(file.name);
  } catch (error) {
    workbench.showProblem(error);
  } finally {
    store.update((state) => ({ ...state, busy: false }));
  }
}
