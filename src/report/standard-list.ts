import { standards } from '../core/standards/all-standards';
import { standardDifferences } from '../locales/standard-differences';
import { paragraph, type Page } from './text/page';

const INDENT = '  ';

/** Every scoring standard: where it comes from, how far it was read, and how it differs from the first one. */
export function standardList(page: Page): string {
  const { locale } = page;
  const [base] = standards;
  const blocks = standards.map((standard) => {
    const { document, url, evidence } = standard.source;
    const source = [document, url, locale.evidence[evidence]].filter((part) => part !== null);
    return [
      ...paragraph(page, { lead: '', text: `${standard.id}${INDENT}${standard.name}`, style: 'bold' }),
      ...paragraph(page, { lead: INDENT, text: source.join(page.words.sentenceSeparator), style: 'dim' }),
      ...(base === undefined ? [] : standardDifferences(standard, base, locale.standards)).flatMap((text) =>
        paragraph(page, { lead: `${INDENT}- `, text }),
      ),
    ];
  });
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
