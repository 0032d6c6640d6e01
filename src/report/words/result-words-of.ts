import type { LocaleId } from '../../locales/locale';
import { enUsResult } from './en-us-result';
import type { ResultWords } from './result-words';
import { zhCnResult } from './zh-cn-result';

const results: Readonly<Record<LocaleId, ResultWords>> = { 'zh-CN': zhCnResult, 'en-US': enUsResult };

export const resultWordsOf = (id: LocaleId): ResultWords => results[id];
