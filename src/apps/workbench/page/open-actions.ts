import type { SampleId } from '../../../locales/workbench-words';
import type { PageContext } from './page-context';

export interface OpenActions {
  /** Opens a file from the disk in place of the open one. */
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: (id: SampleId) => Promise<void>;
}

/** Ways to open a workbook; each asks first where changes would be lost. */
export function openActions(context: PageContext): OpenActions {
  const { workbench, store } = context;
  const open = async (load: () => Promise<NamedBytes>): Promise<void> => {
    if (!(await mayDiscard(context))) return;
    store.update((state) => ({ ...state, savedAs: null }));
    try {
      const { name, bytes } = await load();
      const opened = workbench.open(name, bytes);
      const { showPane } = await import(/* webpackChunkName: "pane" */ './show-pane');
      if (await opened) showPane(context);
    } catch (error) {
      workbench.showProblem(error);
    }
  };
  return {
    openFile: (file) =>
      open(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    openSample: (id) =>
      open(async () => {
        const { sampleFile } = await import(/* webpackChunkName: "samples" */ '../samples/sample-files');
        return sampleFile(id);
      }),
  };
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
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
