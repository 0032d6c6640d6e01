import type { Severity } from '../../core/rules/finding';

/** A column of the ranking of tables. */
export type RankingColumn =
  | 'rank'
  | 'department'
  | 'file'
  | 'sheet'
  | 'total'
  | 'deduction'
  | 'reviewed'
  | Severity
  | 'open'
  | 'waived';

/** A column of the rows of points. */
export type ScoreColumn =
  | 'level'
  | 'indicator'
  | 'target'
  | 'actual'
  | 'status'
  | 'weight'
  | 'score'
  | 'computed'
  | 'deduction'
  | 'reviewed'
  | 'basis';

/** A column of the rows of money. */
export type MoneyColumn = 'fund' | 'initial' | 'adjusted' | 'executed' | 'rate' | 'computedRate';

/** A number at the head of a report. */
export type CardName = 'tables' | 'ready' | Severity | 'open' | 'waived' | 'unread';

/** What the verdict over all tables is about. */
export interface VerdictCounts {
  readonly files: number;
  readonly tables: number;
  /** Tables with something to correct, with something to explain only, and with nothing left to do. */
  readonly withErrors: number;
  readonly withWarnings: number;
  readonly ready: number;
  readonly unread: number;
}

/** What the reports that are handed on (page, review workbook, SARIF) say of themselves. */
export interface PageWords {
  readonly title: string;
  readonly madeOn: (date: string) => string;
  readonly madeBy: string;
  readonly skipToTables: string;
  readonly verdict: (counts: VerdictCounts) => string;
  readonly cards: Readonly<Record<CardName, string>>;
  readonly sections: Readonly<Record<'glance' | 'ranking' | 'unread' | 'tables' | 'rules', string>>;
  readonly empty: string;
  readonly glance: {
    readonly points: string;
    /** How many tables are in the picture, and how many are not and why. */
    readonly pointsNote: (shown: number, scored: number, tables: number) => string;
    readonly bands: string;
    readonly bandsNote: (scored: number, tables: number) => string;
    readonly asTyped: string;
    readonly asReviewed: string;
    readonly atLeast: (from: number) => string;
    readonly between: (from: number, below: number) => string;
    readonly fileCount: (count: number) => string;
    readonly tableCount: (count: number) => string;
    readonly money: string;
    readonly moneyNote: (shown: number, known: number, tables: number) => string;
    readonly moneyTotal: (budget: string, executed: string, rate: string) => string;
    readonly legendBands: string;
    readonly legendPoints: string;
    readonly legendMoney: string;
    readonly scoreText: (total: string, deduction: string | null) => string;
    readonly moneyText: (budget: string, executed: string, rate: string | null) => string;
    readonly levelText: (weight: string, score: string, deduction: string | null) => string;
    readonly execution: string;
    readonly otherLevel: string;
  };
  readonly filters: {
    readonly label: string;
    readonly search: string;
    readonly severity: string;
    readonly rule: string;
    readonly department: string;
    readonly all: string;
    readonly reset: string;
    readonly openAll: string;
    readonly closeAll: string;
    readonly print: string;
    /** With `{tables}` and `{findings}` where the numbers go. */
    readonly status: string;
    readonly sortHint: string;
  };
  readonly ranking: Readonly<Record<RankingColumn, string>>;
  readonly rankingNote: string;
  /** The place of a table in the ranking, before its name. */
  readonly ranked: (rank: number) => string;
  readonly scores: Readonly<Record<ScoreColumn, string>>;
  readonly money: Readonly<Record<MoneyColumn, string>>;
  readonly table: Readonly<
    Record<
      | 'file'
      | 'place'
      | 'year'
      | 'standard'
      | 'total'
      | 'reviewed'
      | 'waived'
      | 'fills'
      | 'undecided'
      | 'unplaced'
      | 'qualitative'
      | 'notApplicable'
      | 'scores'
      | 'money'
      | 'noDepartment'
      | 'nothingFound'
      | 'ready'
      | 'hidden'
      | 'picture'
      | 'scrollable',
      string
    >
  >;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What is said of the prose of a report. */
  readonly prose: {
    readonly title: string;
    readonly read: (paragraphs: number, mentions: number) => string;
    readonly nothingFound: string;
    readonly tablesLeft: (tables: number) => string;
  };
  readonly finding: {
    readonly paragraph: (number: number) => string;
    readonly separator: string;
    readonly derivation: string;
    readonly basis: string;
    /** Before cells of other documents. */
    readonly elsewhere: string;
    readonly related: string;
    readonly shouldBe: (expected: string, actual: string | null) => string;
    readonly waivedBy: (reason: string, who: string) => string;
  };
  readonly unread: { readonly file: string; readonly why: string; readonly partly: string };
  readonly rules: Readonly<
    Record<
      | 'rule'
      | 'category'
      | 'severity'
      | 'checked'
      | 'partly'
      | 'notApplicable'
      | 'found'
      | 'waived'
      | 'reasons'
      | 'basis'
      | 'fix'
      | 'id',
      string
    >
  > & { readonly note: string; readonly reason: (reason: string, tables: number) => string };
}
