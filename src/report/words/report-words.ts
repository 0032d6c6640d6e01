import type { Changeable } from '../changeable';
import type { Severity, Waiver } from '../../core/rules/finding';
import type { FileProblemCode } from '../checked-file';
import type { HostErrorCode } from '../../core/host';
import type { TableReport } from '../../core/report';
import type { ReportGap } from '../../core/report-document';
import type { Tally } from '../tally';

/** What a host says of any workbook, and a report says with the remedy for a file. */
type FileHostCode = Extract<HostErrorCode, 'not-a-workbook' | 'old-format' | 'unsupported'>;

/** What is said of a document otherwise than of a workbook. */
export type DocumentCode =
  FileHostCode | 'not-a-file' | Extract<HostErrorCode, 'encrypted' | 'damaged' | 'too-large' | 'hostile'>;

/** What the reports say of themselves; what the engine says has its words in the locales. */
export interface ReportWords {
  readonly listSeparator: string;
  readonly sentenceSeparator: string;
  readonly colon: string;
  readonly labels: Readonly<
    Record<'department' | 'year' | 'place' | 'standard' | 'indicators' | 'verdict', string>
  >;
  readonly untitled: string;
  readonly notStated: string;
  readonly hiddenSheet: string;
  readonly protectedSheet: string;
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
  readonly unplaced: (count: number) => string;
  readonly quoted: (text: string) => string;
  readonly fillable: (count: number) => string;
  readonly qualitative: (count: number) => string;
  readonly waived: (count: number) => string;
  /** Why a finding is waived and who answers for it. */
  readonly waivedBy: (waiver: Waiver) => string;
  readonly notApplicable: string;
  /** Behind `blank`, for cells that the report lists as ones it can fill. */
  readonly asListedAbove: string;
  /** A remark and what it is about. */
  readonly aside: (remark: string, about: string) => string;
  readonly basisTitle: string;
  /** Where in other documents the cells stand that a finding rests on. */
  readonly elsewhere: (places: string) => string;
  /** A cell of another document. */
  readonly placeElsewhere: (document: string, sheet: string, a1: string) => string;
  readonly namedRule: (title: string, id: string) => string;
  /** `E6、E7 等 12 处`. */
  readonly andMore: (shown: string, total: number) => string;
  /** What a report holds that was not read, and that a person should look there. */
  readonly gaps: (gaps: readonly ReportGap[]) => string;
  /** Names a paragraph of a report by its number. */
  readonly paragraphPlace: (number: number) => string;
  readonly sheetsWithoutTable: (names: readonly string[]) => string;
  readonly summaryTitle: string;
  readonly summaryColumns: Readonly<Record<Severity | 'undecided' | 'file', string>>;
  readonly summaryTotal: (files: number, tally: Tally) => string;
  /** The commands that go on from here, one line each; none when there is nothing to do. Not every file can be changed. */
  readonly nextSteps: (tally: Tally, changeable: Changeable) => readonly string[];
  /** How to see the findings where only a ranked list was printed. */
  readonly seeFindings: string;
  readonly unreadable: (count: number) => string;
  readonly partlyRead: string;
  /** Causes and remedies; of what a host says, those that need other words where the workbook is a file. */
  readonly problems: Readonly<
    Record<Exclude<FileProblemCode, HostErrorCode | 'no-table'> | FileHostCode, (detail: string) => string>
  >;
  /** What is wrong with the report beside a workbook, behind its name. */
  readonly proseProblem: (path: string, problem: string) => string;
  /** Causes and remedies that need other words for a document than for a workbook. */
  readonly documentProblems: Readonly<Record<DocumentCode, (detail: string) => string>>;
  /** The heading above what is found in the prose of a report. */
  readonly prose: string;
  readonly proseRead: (paragraphs: number, mentions: number) => string;
  readonly proseNothingFound: string;
  /** The tables of a report beside a workbook are not checked; how to check them. */
  readonly proseTablesLeft: (tables: number, path: string) => string;
  readonly noSheet: (wanted: string, sheets: readonly string[]) => string;
  /** `lookedIn` is empty for a report without any table. */
  readonly noTable: (lookedIn: readonly string[], nearest: readonly string[]) => string;
}
