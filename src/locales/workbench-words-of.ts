import { workbenchWords as enUS } from './en-US/workbench-words';
import type { LocaleId } from './locale';
import type { WorkbenchWords } from './workbench-words';
import { workbenchWords as zhCN } from './zh-CN/workbench-words';

const words: Readonly<Record<LocaleId, WorkbenchWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

export const workbenchWordsOf = (id: LocaleId): WorkbenchWords => words[id];
