import type { AnyRule } from '../../src/core/rules/all-rules';
import type { Locale } from '../../src/locales/locale';
import { pageWords } from './page-words';

/** The page of one rule in one language, as Markdown with fixed headings. */
export function rulePage(rule: AnyRule, locale: Locale): string {
  const { title, what, why, wrong, right, fix } = locale.rules[rule.id];
  const { allRules, otherLanguage, severityLine, fixLine, optionLine } = pageWords[locale.id];
  const other = locale.id === 'zh-CN' ? `en/${rule.id}.md` : `../${rule.id}.md`;
  const headings = locale.ruleHeadings;
  return [
    `# ${title}`,
    `\`${rule.id}\` · ${locale.categories[rule.meta.category]} · [${otherLanguage}](${other}) · [${allRules}](README.md)`,
    `## ${headings.what}`,
    what,
    `## ${headings.why}`,
    why,
    `## ${headings.basis}`,
    list(rule.meta.basis),
    `## ${headings.wrong}`,
    `> ${wrong}`,
    `## ${headings.right}`,
    `> ${right}`,
    `## ${headings.fix}`,
    fix,
    `## ${headings.level}`,
    list([severityLine(rule.meta, locale), fixLine(rule.meta, locale), optionLine]),
  ]
    .join('\n\n')
    .concat('\n');
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
