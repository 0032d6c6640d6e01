import type { Waiver } from '../core/rules/finding';
import type { Locale } from '../locales/locale';
import type { CheckedFile } from './checked-file';
import { problemText } from './problem-text';
import { tablesOf, tallyOf, type Tally } from './tally';
import { reportWordsOf } from './words/report-words-of';

/** What a copy of a file can be given: findings marked in their cells, blank cells filled. None for one that is only read. */
export interface Changeable {
  readonly findings: number;
  readonly fills: number;
}

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

/** The same for the tables of a file, in memory or in JSON; a waived finding is not marked. */
export function changeableOf(
  tables: readonly {
    readonly findings: readonly { readonly waiver?: Waiver }[];
    readonly fills: readonly unknown[];
  }[],
): Changeable {
  const count = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
  return {
    findings: count(
      tables.map(({ findings }) => findings.filter(({ waiver }) => waiver === undefined).length),
    ),
    fills: count(tables.map(({ fills }) => fills.length)),
  };
}
