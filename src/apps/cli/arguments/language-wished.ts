import type { LocaleId } from '../../../locales/locale';

/** The language for complaints about a command line that may not even parse. */
export function languageWished(argv: readonly string[]): LocaleId {
  const english = argv.some(
    (word, index) => word === '--lang=en-US' || (word === 'en-US' && argv[index - 1] === '--lang'),
  );
  return english ? 'en-US' : 'zh-CN';
}
