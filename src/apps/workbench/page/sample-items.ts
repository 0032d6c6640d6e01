import type { SampleId } from '../../../locales/workbench-words';
import type { MenuItem } from './menu-button';
import { usePageActions, usePageWords } from './page-hooks';

/** The most telling one first. */
const SAMPLES: readonly SampleId[] = ['faulty', 'two-tables', 'four-columns', 'tasks', 'clean'];

/** The sample workbooks, each with what it shows. */
export function useSampleItems(): readonly MenuItem[] {
  const { words } = usePageWords();
  const { openSample } = usePageActions();
  return SAMPLES.map((id) => ({ key: id, ...words.start.sample[id], choose: () => void openSample(id) }));
}
