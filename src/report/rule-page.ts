import type { ListedRule } from '../core/rules/all-rules';
import { paragraph, type Page } from './text/page';

const INDENT = '  ';

/** Everything there is to say about one rule. */
export function rulePage({ id, meta }: ListedRule, page: Page): string {
  const { locale } = page;
  const words = locale.rules[id];
  const level = [
    locale.severities[meta.severity],
    locale.fixKinds[meta.fix],
    ...(meta.group === undefined ? [] : [locale.groups[meta.group]]),
  ].join(page.words.sentenceSeparator);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [locale.ruleHeadings.what, [words.what]],
    [locale.ruleHeadings.why, [words.why]],
    [locale.ruleHeadings.basis, meta.basis],
    [locale.ruleHeadings.wrong, [words.wrong]],
    [locale.ruleHeadings.right, [words.right]],
    [locale.ruleHeadings.fix, [words.fix]],
    [locale.ruleHeadings.level, [level]],
  ];
  const blocks = sections
    .filter(([, texts]) => texts.length > 0)
    .map(([heading, texts]) => [
      page.paint('bold', heading),
      ...texts.flatMap((text) => paragraph(page, { lead: INDENT, text })),
    ]);
  const title = paragraph(page, { lead: '', text: `${id}${INDENT}${words.title}`, style: 'bold' });
  return `${[title, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
