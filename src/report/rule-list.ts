import { rules } from '../core/rules/all-rules';
import { displayWidth, padToWidth } from './text/display-width';
import { paragraph, type Page } from './text/page';

const GAP = '  ';

/** All rules by category: identifier, severity, and what holds when a table is right. */
export function ruleList(page: Page): string {
  const { locale } = page;
  const ids = Math.max(...rules.map(({ id }) => displayWidth(id)));
  const severities = Math.max(...Object.values(locale.severities).map(displayWidth));
  const categories = [...new Set(rules.map(({ meta }) => meta.category))];
  const blocks = categories.map((category) => [
    page.paint('bold', locale.categories[category]),
    ...rules
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
