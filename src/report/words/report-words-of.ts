import type { LocaleId } from '../../locales/locale';
import { enUs } from './en-us';
import type { ReportWords } from './report-words';
import { zhCn } from './zh-cn';

const words: Readonly<Record<LocaleId, ReportWords>> = { 'zh-CN': zhCn, 'en-US': enUs };

export const reportWordsOf = (id: LocaleId): ReportWords => words[id];
