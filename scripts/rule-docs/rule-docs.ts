import { everyRule } from '../../src/core/rules/all-rules';
import { localeOf } from '../../src/locales/locale-of';
import { ruleIndex } from './rule-index';
import { rulePage } from './rule-page';

/** Every generated page by its path below docs/rules: Chinese at the top, English in `en`. */
export function ruleDocs(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [folder, locale] of [
    ['', localeOf('zh-CN')],
    ['en/', localeOf('en-US')],
  ] as const) {
    pages.set(`${folder}README.md`, ruleIndex(locale));
    for (const rule of everyRule) pages.set(`${folder}${rule.id}.md`, rulePage(rule, locale));
  }
  return pages;
}
