import type { Unplaced } from '../../core/table/table';
import { paragraph, type Page } from './page';

const INDENT = '    ';
/** How much of a cell's text is shown; enough to find it again. */
const SHOWN = 24;

/** Cells that were recognised as nothing, one line each with the beginning of their text. */
export const unplacedLines = (unplaced: readonly Unplaced[], page: Page): readonly string[] =>
  unplaced.flatMap(({ field, why }) =>
    paragraph(page, {
      lead: `${INDENT}${field.at.a1}  `,
      text: `${page.words.quoted(clipped(field.text))}${page.words.colon}${page.locale.unplaced[why]}`,
      style: 'dim',
    }),
  );

function clipped(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
