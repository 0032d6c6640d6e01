import type { BatchWords } from './batch-words';
import { batchWords as enUS } from './en-US/batch-words';
import type { LocaleId } from './locale';
import { batchWords as zhCN } from './zh-CN/batch-words';

const words: Readonly<Record<LocaleId, BatchWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

export const batchWordsOf = (id: LocaleId): BatchWords => words[id];
