import type { ReportDocument } from '../../core/report-document';

/** A plain text file as prose, a line a paragraph; what may once have been a table stays lines. */
export function textReport(text: string): ReportDocument {
  const paragraphs = text.split(/\r\n|[\n\r]/u).flatMap((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    return [{ text: trimmed, place: { kind: 'line', number: index + 1 } as const }];
  });
  return { paragraphs, tables: [], gaps: [] };
}
