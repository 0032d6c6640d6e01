import { everyRule } from '../core/rules/all-rules';
import type { RuleCategory } from '../core/rules/define-rule';
import { displayWidth, padToWidth } from './text/display-width';
import { paragraph, type Page } from './text/page';

const GAP = '  ';

/** All rules by category: identifier, severity, and what holds when a table is right. */
export function ruleList(page: Page): string {
  const { locale } = page;
  const ids = Math.max(...everyRule.map(({ id }) => displayWidth(id)));
  const severities = Math.max(...Object.values(locale.severities).map(displayWidth));
  const categories = [...new Set(everyRule.map(({ meta }) => meta.category))];
  const blocks = categories.map((category) => [
    page.paint('bold', headingOf(category, page)),
    ...everyRule
      .filter(({ meta }) => meta.category === category)
      .flatMap(({ id, meta }) =>
        paragraph(page, {
          lead: `${GAP}${padToWidth(id, ids)}${GAP}${padToWidth(locale.severities[meta.severity], severities)}${GAP}`,
          text: locale.rules[id].title,
        }),
      ),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The name of a category, with what must be asked for before its rules run. */
function headingOf(category: RuleCategory, { locale, words }: Page): string {
  const name = locale.categories[category];
  const group = everyRule.find(({ meta }) => meta.category === category)?.meta.group;
  return group === undefined ? name : words.aside(name, locale.groups[group]);
}
