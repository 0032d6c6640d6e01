import type { Locale } from '../locales/locale';
import { changeableOf, type Changeable } from './changeable';
import type { CheckedFile } from './checked-file';
import { problemText } from './problem-text';
import { tablesOf, tallyOf, type Tally } from './tally';
import { reportWordsOf } from './words/report-words-of';

/** What a summary over many files keeps of each: a few numbers, and never its report. */
export interface FileDigest {
  readonly path: string;
  /** What kept the file from being checked, or wholly checked, in words; `null` when nothing did. */
  readonly problem: string | null;
  readonly tally: Tally;
  readonly changeable: Changeable;
}

export const digestOf = (file: CheckedFile, locale: Locale): FileDigest => ({
  path: file.path,
  problem: problemText(file, reportWordsOf(locale.id), locale),
  tally: tallyOf(tablesOf(file), file.prose?.findings),
  changeable: file.readOnly === true ? { findings: 0, fills: 0 } : changeableOf(tablesOf(file)),
});
