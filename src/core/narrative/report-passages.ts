import { headingOf, readPassage } from './read-passage';
import type { Passage, Reading } from './passage';
import { splitParagraphs, withoutLayout } from './split-paragraphs';

/** The paragraphs of a report given as one text, a wrapped paragraph as one. */
export function paragraphsOfText(text: string): readonly string[] {
  return splitParagraphs(withoutLayout(text)).map(({ from, to }) => text.slice(from, to));
}

/** Reads the paragraphs of a report in order, each below the heading that stands over it. */
export function readReport(paragraphs: readonly string[]): readonly Reading[] {
  let heading = '';
  return paragraphs.map((text, paragraph) => {
    const passage: Passage = { at: { paragraph }, text, role: null };
    heading = headingOf(passage) ?? heading;
    return readPassage(passage, heading);
  });
}
