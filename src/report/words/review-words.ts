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
