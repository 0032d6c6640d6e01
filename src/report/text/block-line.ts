import { paragraph, type Page, type Paragraph } from './page';
import type { RuleNumbers } from './rule-numbers';

/**
 * One line of a file's report, or a paragraph about a finding. The number of its rule depends on the files before it,
 * so it is put in, and the paragraph broken into lines, only when its turn comes. Plain data: it survives a worker.
 */
export type BlockLine = string | NumberedParagraph;

export interface NumberedParagraph extends Paragraph {
  readonly ruleId: string;
}

/** The lines as printed; a rule that was not named before gets the next number. */
export const numberedLines = (
  block: readonly BlockLine[],
  numbers: RuleNumbers,
  page: Page,
): readonly string[] =>
  block.flatMap((line) => {
    if (typeof line === 'string') return [line];
    return paragraph(page, { ...line, text: `${line.text} [${String(numbers.numberOf(line.ruleId))}]` });
  });
