import type { LocaleId } from '../../../locales/locale';
import type { CliWords } from './cli-words';
import { enUs } from './en-us';
import { zhCn } from './zh-cn';

const words: Readonly<Record<LocaleId, CliWords>> = { 'zh-CN': zhCn, 'en-US': enUs };

export const cliWordsOf = (id: LocaleId): CliWords => words[id];
