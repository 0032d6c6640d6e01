import type { Locale } from '../locales/locale';
import type { CheckedFile } from './checked-file';
import { basisLines } from './text/basis-lines';
import { fileLines } from './text/file-lines';
import type { Page } from './text/page';
import { paintFor } from './text/paint';
import { ruleNumbers } from './text/rule-numbers';
import { summaryLines } from './text/summary-lines';
import { reportWordsOf } from './words/report-words-of';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  readonly locale: Locale;
}

/** The report for people: every file with its tables, then the rules named in them, then all files ranked. */
export function textReport(files: readonly CheckedFile[], options: TextOptions): string {
  const { width, color, locale } = options;
  const page: Page = { width, paint: paintFor(color), words: reportWordsOf(locale.id), locale };
  const numbers = ruleNumbers(files);
  const blocks = [
    ...files.map((file) => fileLines(file, numbers, page)),
    basisLines(numbers, page),
    summaryLines(files, page),
  ];
  const shown = blocks.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
