import { enUS } from './en-US/en-us';
import type { Locale, LocaleId } from './locale';
import { zhCN } from './zh-CN/zh-cn';

const locales: Readonly<Record<LocaleId, Locale>> = { 'zh-CN': zhCN, 'en-US': enUS };

export const localeOf = (id: LocaleId): Locale => locales[id];
