import type { Tally } from '../tally';

/** What nobody checked although it is there: sheets of the workbook, and parts of the report beside it. */
export interface LeftCounts {
  readonly sheets: number;
  readonly inReport: number;
}

/** What the sheet of results in a workbook says beyond the words that it shares with page and review workbook. */
export interface ResultWords {
  readonly title: string;
  /** How many places there are of each kind; nothing is ready while something is open or left. */
  readonly verdict: (tally: Tally, left: LeftCounts) => string;
  /** What was checked and when; `report` names the report that was compared, empty for a pasted text. */
  readonly facts: (workbook: string, tables: number, madeAt: string, report: string | null) => string;
  readonly nothingFound: string;
  /** In place of a severity. */
  readonly levels: Readonly<Record<'setAside' | 'open' | 'notApplicable' | 'left', string>>;
  readonly setAsideReason: string;
  readonly whyLeft: Readonly<Record<'hidden' | 'blank' | 'no-table', string>>;
  readonly reportLeft: (count: number) => string;
  readonly report: string;
  readonly sections: Readonly<Record<'tables' | 'deductions', string>>;
  readonly tableName: string;
  /** Titles that no form has, so that the list of deductions is never read as a table of indicators. */
  readonly deductions: Readonly<Record<'deduction' | 'score' | 'computed' | 'row', string>>;
  readonly targetAndActual: string;
  readonly goTo: (place: string) => string;
}
