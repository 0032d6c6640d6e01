import type { Locale } from '../locales/locale';

/** The rule's name in words; a rule this version does not know keeps its identifier. */
export const ruleTitle = (ruleId: string, locale: Locale): string =>
  ruleExplanation(ruleId, locale)?.title ?? ruleId;

/** What a language says about a rule; `null` for a rule this version does not know. */
export const ruleExplanation = (ruleId: string, { rules }: Locale): Explanation | null =>
  Object.entries(rules).find(([id]) => id === ruleId)?.[1] ?? null;

type Explanation = Pick<Locale['rules'][keyof Locale['rules']], 'title' | 'what' | 'why' | 'fix'>;
