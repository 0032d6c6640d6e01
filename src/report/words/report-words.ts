import type { Severity } from '../../core/rules/finding';
import type { FileProblemCode } from '../checked-file';
import type { HostErrorCode } from '../../core/host';
import type { TableReport } from '../../core/report';
import type { Tally } from '../tally';

/** What the reports say of themselves; what the engine says has its words in the locales. */
export interface ReportWords {
  readonly listSeparator: string;
  readonly sentenceSeparator: string;
  readonly colon: string;
  readonly labels: Readonly<
    Record<
      'department' | 'year' | 'place' | 'standard' | 'indicators' | 'verdict' | 'requirement' | 'basis',
      string
    >
  >;
  readonly untitled: string;
  readonly notStated: string;
  readonly hiddenSheet: string;
  /** 财预…（national-2020，why it was taken）. */
  readonly standard: (name: string, id: string, why: string) => string;
  /** Why the standard was taken. */
  readonly standardBy: Readonly<Record<TableReport['standardBy'], string>>;
  readonly indicatorCount: (count: number, byStatus: readonly string[]) => string;
  /** Nothing to correct or explain and nothing left open. */
  readonly ready: string;
  /** Nothing to correct or explain in what could be checked. */
  readonly nothingFound: string;
  readonly found: (severity: Severity, count: number) => string;
  readonly undecided: (count: number) => string;
  readonly fillable: (count: number) => string;
  readonly qualitative: (count: number) => string;
  readonly notApplicable: string;
  /** `E6、E7 等 12 处`. */
  readonly andMore: (shown: string, total: number) => string;
  readonly sheetsWithoutTable: (names: readonly string[]) => string;
  readonly summaryTitle: string;
  readonly summaryColumns: Readonly<Record<Severity | 'undecided' | 'file', string>>;
  readonly summaryTotal: (files: number, tally: Tally) => string;
  readonly unreadable: (count: number) => string;
  readonly partlyRead: string;
  readonly problems: Readonly<
    Record<Exclude<FileProblemCode, HostErrorCode | 'no-table'>, (detail: string) => string>
  >;
  readonly noSheet: (wanted: string, sheets: readonly string[]) => string;
  readonly noTable: (lookedIn: readonly string[], nearest: readonly string[]) => string;
}
