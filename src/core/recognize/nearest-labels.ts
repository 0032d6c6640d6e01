import { fundRole } from './fund-lexicon';
import { indicatorRole } from './indicator-lexicon';
import { readLabel } from './label-text';
import { formRole } from './section-lexicon';
import type { SheetReader } from './sheet-reader';

const MOST_LABELS = 8;
const LONGEST_LABEL = 24;

/** Labels that the lexicon knows, from the rows that hold most of them. */
export function nearestLabels(reader: SheetReader): readonly string[] {
  const rows = reader.index.rows
    .map((row) => knownLabels(reader, row))
    .filter((labels) => labels.length > 0)
    .toSorted((a, b) => b.length - a.length);
  return [...new Set(rows.flat())].slice(0, MOST_LABELS);
}

function knownLabels(reader: SheetReader, row: number): readonly string[] {
  return reader.index.cellsOfRow(row).flatMap(({ type, text }) => {
    if (type !== 'text' || text.length > LONGEST_LABEL) return [];
    const label = readLabel(text.trim());
    const isKnown = indicatorRole(label) !== null || fundRole(label) !== null || formRole(label) !== null;
    return isKnown ? [label.core] : [];
  });
}
