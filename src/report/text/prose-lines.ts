import { isCell, type ProsePlace } from '../../core/narrative/quote';
import type { CheckedProse } from '../checked-file';
import type { BlockLine } from './block-line';
import { findingLines } from './finding-lines';
import { paragraph, type Page } from './page';
import { placeText } from './place-text';
import { printable } from './printable';

const INDENT = '  ';

/** The prose of a report: how much of it was read, what was found by its paragraphs, and what was left out. */
export function proseLines({ prose }: { readonly prose?: CheckedProse }, page: Page): readonly BlockLine[] {
  if (prose?.problem !== null) return [];
  const { path, paragraphs, mentions, findings, gaps, tablesLeft } = prose;
  const { words } = page;
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const waived = findings.length - open.length;
  const said = [
    words.proseRead(paragraphs, mentions),
    ...(open.length === 0 && mentions > 0 ? [words.proseNothingFound] : []),
    ...(waived > 0 ? [words.waived(waived)] : []),
  ].join(words.sentenceSeparator);
  const left = [
    ...(gaps.length > 0 ? [words.gaps(gaps)] : []),
    ...(tablesLeft > 0 ? [words.proseTablesLeft(tablesLeft, path)] : []),
  ];
  return [
    '',
    `${page.paint('bold', words.prose)}${INDENT}${printable(path)}`,
    ...paragraph(page, { lead: INDENT, text: said }),
    ...findingLines(findings, page, (place) => placeWithSheet(place, page)),
    ...left.flatMap((text) => ['', ...paragraph(page, { lead: INDENT, text })]),
  ];
}

/** A cell with its sheet, for a report belongs to none of them. */
const placeWithSheet = (place: ProsePlace, page: Page): string =>
  isCell(place) ? `${place.sheet}!${place.a1}` : placeText(place, page);
