import { addedSheet as english } from './en-US/ui-added-sheet';
import type { LocaleId } from './locale';
import type { AddedSheetWords } from './ui-added-sheet-words';
import { addedSheet as chinese } from './zh-CN/ui-added-sheet';

const words: Readonly<Record<LocaleId, AddedSheetWords>> = { 'zh-CN': chinese, 'en-US': english };

/** Apart from the other words of the pane, because they are wanted only after the first check. */
export const addedSheetWordsOf = (id: LocaleId): AddedSheetWords => words[id];
