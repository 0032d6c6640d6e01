import type { Severity } from '../../core/rules/finding';
import { everyRule } from '../../core/rules/all-rules';
import type { Locale } from '../../locales/locale';
import { ruleExplanation } from '../rule-facts';

/** SARIF's word for a severity. */
export const levelOf = (severity: Severity): 'error' | 'warning' | 'note' =>
  severity === 'info' ? 'note' : severity;

/** What SARIF calls a reporting descriptor: a rule with its words; one this version does not know has its name only. */
export function sarifRule(id: string, locale: Locale): object {
  const meta = everyRule.find((rule) => rule.id === id)?.meta;
  const words = ruleExplanation(id, locale);
  if (meta === undefined || words === null) return { id };
  return {
    id,
    shortDescription: { text: words.title },
    fullDescription: { text: words.what },
    help: { text: `${words.why}\n${words.fix}` },
    defaultConfiguration: { level: levelOf(meta.severity) },
    properties: { category: meta.category, basis: meta.basis },
  };
}
