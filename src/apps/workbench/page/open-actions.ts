import type { SampleId } from '../../../locales/workbench-words';
import { onlyFileOf, type Dropped } from '../batch/dropped';
import type { PageContext } from './page-context';

export interface OpenActions {
  /** Opens one file in place of the open one, or several and folders as a list. */
  readonly openFiles: (dropped: readonly Dropped[]) => Promise<void>;
  /** Opens a file that was read already in place of the open one; true when it is open. */
  readonly openBytes: (name: string, bytes: Uint8Array) => Promise<boolean>;
  readonly openSample: (id: SampleId) => Promise<void>;
}

/** Ways to open workbooks; each asks first where changes would be lost. A list leaves the open workbook as it is. */
export function openActions(context: PageContext): OpenActions {
  const { workbench, store } = context;
  const open = async (load: () => NamedBytes | Promise<NamedBytes>): Promise<boolean> => {
    if (!(await mayDiscard(context))) return false;
    store.update((state) => ({ ...state, savedAs: null }));
    try {
      const { name, bytes } = await load();
      const opened = workbench.open(name, bytes);
      const { showPane } = await import(/* webpackChunkName: "pane" */ './show-pane');
      if (!(await opened)) return false;
      showPane(context);
      return true;
    } catch (error) {
      workbench.showProblem(error);
      return false;
    }
  };
  const openFile = (file: File): Promise<boolean> =>
    open(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  return {
    openFiles: async (dropped) => {
      try {
        const only = await onlyFileOf(dropped);
        if (only !== null) await openFile(only);
        else if (dropped.length > 0) await showList(context, dropped);
      } catch (error) {
        workbench.showProblem(error);
      }
    },
    openBytes: (name, bytes) => open(() => ({ name, bytes })),
    openSample: async (id) => {
      await open(async () => {
        const { sampleFile } = await import(/* webpackChunkName: "samples" */ '../samples/sample-files');
        return sampleFile(id);
      });
    },
  };
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function showList(context: PageContext, dropped: readonly Dropped[]): Promise<void> {
  const { showBatch } = await import(/* webpackChunkName: "batch" */ './list/show-batch');
  await showBatch(context, dropped);
}

/** Asks whether unsaved changes may be lost, where there are any; a second question answers the first with no. */
function mayDiscard({ workbench, store }: PageContext): Promise<boolean> {
  store.get().asking?.answer(false);
  if (workbench.store.get().file?.isDirty !== true) return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (discard: boolean): void => {
      store.update((state) => ({ ...state, asking: null }));
      resolve(discard);
    };
    store.update((state) => ({ ...state, asking: { answer } }));
  });
}
