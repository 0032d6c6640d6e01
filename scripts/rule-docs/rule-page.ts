import type { ListedRule } from '../../src/core/rules/all-rules';
import type { RuleMeta } from '../../src/core/rules/define-rule';
import type { Locale } from '../../src/locales/locale';
import { pageWords } from './page-words';

/** The page of one rule in one language, as Markdown with fixed headings. */
export function rulePage(rule: ListedRule, locale: Locale): string {
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
    list([
      severityLine(rule.meta, locale),
      fixLine(rule.meta, locale),
      ...groupLines(rule.meta, locale),
      optionLine,
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

const groupLines = ({ group }: RuleMeta, { id, groups }: Locale): readonly string[] =>
  group === undefined ? [] : [pageWords[id].sentence(groups[group])];

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
