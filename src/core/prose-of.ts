import type { ReportDocument } from './report-document';
import { paragraphsOfText } from './narrative/report-passages';

/**
 * The prose of a report as `checkNarrative` takes it: its paragraphs, notes behind them. A plain text is put together
 * again where its lines were wrapped. What stands in tables is left to whoever checks those.
 */
export function proseOf({ paragraphs }: ReportDocument): readonly string[] {
  const ofKind = (...kinds: readonly string[]): readonly string[] =>
    paragraphs.flatMap(({ text, place }) => (kinds.includes(place.kind) ? [text] : []));
  return [...ofKind('paragraph', 'note'), ...paragraphsOfText(ofKind('line').join('\n'))];
}
