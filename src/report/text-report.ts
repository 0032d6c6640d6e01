import type { Locale } from '../locales/locale';
import type { CheckedFile } from './checked-file';
import { digestOf, type FileDigest } from './file-digest';
import { basisLines } from './text/basis-lines';
import { numberedLines, type BlockLine } from './text/block-line';
import { fileLines } from './text/file-lines';
import { paragraph, type Page } from './text/page';
import { paintFor } from './text/paint';
import { RuleNumbers } from './text/rule-numbers';
import { summaryLines } from './text/summary-lines';
import { reportWordsOf } from './words/report-words-of';

/** Columns of a text report that goes to no terminal. */
export const USUAL_WIDTH = 100;

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  readonly locale: Locale;
}

/**
 * The report for people, written piece by piece: every file with its tables, then the rules named in them, then all
 * files ranked. Of a file that is written it keeps nothing but the numbers of its rules.
 */
export class TextReport {
  private readonly page: Page;
  private readonly numbers = new RuleNumbers();

  constructor(options: TextOptions) {
    this.page = pageOf(options);
  }

  /** The next file. */
  file(block: readonly BlockLine[]): string {
    return piece(numberedLines(block, this.numbers, this.page));
  }

  /** What stands below the files. Where they were left out, only ranked, it says how to see them. */
  end(files: readonly FileDigest[], { ranked = false } = {}): string {
    const basis = basisLines(this.numbers.ruleIds(), this.page);
    const summary = [...summaryLines(files, this.page), ...(ranked ? this.howToSeeMore() : [])];
    return `${basis.length > 0 ? piece(basis) : ''}${summary.join('\n')}\n`;
  }

  private howToSeeMore(): readonly string[] {
    return paragraph(this.page, { lead: '  ', text: this.page.words.seeFindings, style: 'dim' });
  }
}

/** The lines of one file, but for the numbers of its rules. */
export const textBlock = (file: CheckedFile, options: TextOptions): readonly BlockLine[] =>
  fileLines(file, pageOf(options));

/** The whole report over files that are all at hand. */
export function textReport(files: readonly CheckedFile[], options: TextOptions): string {
  const report = new TextReport(options);
  const blocks = files.map((file) => report.file(textBlock(file, options)));
  return blocks.join('') + report.end(files.map((file) => digestOf(file, options.locale)));
}

const pageOf = ({ width, color, locale }: TextOptions): Page => ({
  width,
  paint: paintFor(color),
  words: reportWordsOf(locale.id),
  locale,
});

const piece = (lines: readonly string[]): string => `${lines.join('\n')}\n\n`;
