import { useSyncExternalStore } from 'react';
import type { BatchWords } from '../../../../locales/batch-words';
import { batchWordsOf } from '../../../../locales/batch-words-of';
import type { Batch } from '../../batch/batch';
import type { BatchState } from '../../batch/batch-state';
import { usePageState } from '../page-hooks';

/** The list that is seen. */
export function useBatch(): Batch {
  const { batch } = usePageState();
  if (batch === null) throw new Error('There is no list.');
  return batch;
}

export function useBatchState(): BatchState {
  const { store } = useBatch();
  return useSyncExternalStore(store.subscribe, store.get);
}

export const useBatchWords = (): BatchWords => batchWordsOf(usePageState().language);
