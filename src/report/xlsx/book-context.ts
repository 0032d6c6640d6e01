import type { Locale } from '../../locales/locale';
import type { Survey } from '../survey/survey';
import type { FileSource } from '../survey/survey';
import type { PageWords } from '../words/page-words';
import type { ReviewWords } from '../words/review-words';

/** What every sheet of the review workbook needs. */
export interface BookContext {
  readonly locale: Locale;
  readonly page: PageWords;
  readonly words: ReviewWords;
  readonly source: FileSource;
  readonly survey: Survey;
  readonly date: string | undefined;
  /** The reference from the workbook to a file that was checked. */
  readonly targetOf: (path: string) => string;
  /** The row of the review sheet in which a table's sums stand, from 1; filled in as that sheet is written. */
  readonly sumRows: Map<number, SumRow>;
}

export interface SumRow {
  /** The first row of the table's block. */
  readonly top: number;
  /** The row of the sums; `null` for a table without points. */
  readonly sums: number | null;
}
