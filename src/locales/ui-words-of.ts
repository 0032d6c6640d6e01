import { ui as enUS } from './en-US/ui';
import type { LocaleId } from './locale';
import type { UiWords } from './ui-words';
import { ui as zhCN } from './zh-CN/ui';

const words: Readonly<Record<LocaleId, UiWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

export const uiWordsOf = (id: LocaleId): UiWords => words[id];
