import { everyRule, type ListedRule } from '../../src/core/rules/all-rules';
import type { RuleCategory } from '../../src/core/rules/define-rule';
import type { Locale } from '../../src/locales/locale';
import { pageWords } from './page-words';

/** The list of all rules in one language, a table for each category. */
export function ruleIndex(locale: Locale): string {
  const { indexTitle, indexIntroduction, otherLanguage } = pageWords[locale.id];
  const other = locale.id === 'zh-CN' ? 'en/README.md' : '../README.md';
  const categories = [...new Set(everyRule.map(({ meta }) => meta.category))];
  return [
    `# ${indexTitle}`,
    `[${otherLanguage}](${other})`,
    indexIntroduction,
    ...categories.flatMap((category) => [
      `## ${locale.categories[category]}`,
      ...groupNote(category, locale),
      table(category, locale),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function groupNote(category: RuleCategory, { id, groups }: Locale): readonly string[] {
  const group = everyRule.find(({ meta }) => meta.category === category)?.meta.group;
  return group === undefined ? [] : [pageWords[id].sentence(groups[group])];
}

const table = (category: RuleCategory, locale: Locale): string =>
  [
    row(pageWords[locale.id].columns),
    row(['---', '---', '---']),
    ...everyRule.filter(({ meta }) => meta.category === category).map((rule) => ruleRow(rule, locale)),
  ].join('\n');

const ruleRow = ({ id, meta }: ListedRule, { rules: words, severities }: Locale): string =>
  row([`[\`${id}\`](${id}.md)`, words[id].title, severities[meta.severity]]);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
