import { sheetWords as enUS } from './en-US/sheet-words';
import type { LocaleId } from './locale';
import type { SheetWords } from './sheet-words';
import { sheetWords as zhCN } from './zh-CN/sheet-words';

const words: Readonly<Record<LocaleId, SheetWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

export const sheetWordsOf = (id: LocaleId): SheetWords => words[id];
