import type { Locale } from '../locales/locale';

/** The rule's name in words; a rule this version does not know keeps its identifier. */
export const ruleTitle = (ruleId: string, locale: Locale): string =>
  Object.entries(locale.rules).find(([id]) => id === ruleId)?.[1].title ?? ruleId;
