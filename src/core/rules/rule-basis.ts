import { everyRule } from './all-rules';

/** The clauses and form notes a rule rests on, as printed. */
export const ruleBasis = (ruleId: string): readonly string[] =>
  everyRule.find((rule) => rule.id === ruleId)?.meta.basis ?? [];
