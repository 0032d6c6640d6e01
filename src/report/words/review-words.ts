import type { MoneyColumn, ScoreColumn } from './page-words';

/** A column of the list of findings. */
export type FindingColumn =
  | 'severity'
  | 'department'
  | 'file'
  | 'sheet'
  | 'cell'
  | 'rule'
  | 'message'
  | 'derivation'
  | 'actual'
  | 'expected'
  | 'basis'
  | 'elsewhere'
  | 'waiver'
  | 'decision';

/** What the review workbook says beyond the words that it shares with the page. */
export interface ReviewWords {
  readonly sheets: Readonly<Record<'summary' | 'findings' | 'review' | 'rules' | 'unread', string>>;
  readonly findings: Readonly<Record<FindingColumn, string>>;
  readonly findingsNote: string;
  readonly reviewNote: string;
  /** Titles that no form has, in place of the page's: what is a review is not to be read as a form again. */
  readonly scores: Readonly<Partial<Record<ScoreColumn, string>>>;
  readonly money: Readonly<Partial<Record<MoneyColumn, string>>>;
  readonly open: string;
  readonly waived: string;
  readonly sum: string;
  readonly typedTotal: string;
  /** In place of a total where a score is missing. */
  readonly incomplete: string;
  readonly notScored: string;
  readonly moneyIn: (unit: string | null) => string;
  readonly tableLine: (rank: number, department: string, year: number | null) => string;
  readonly openFile: (path: string) => string;
  readonly openCell: (path: string, cell: string) => string;
  /** In the last row that a sheet takes. */
  readonly full: string;
  readonly openReview: string;
}
