import type { Severity, Waiver } from '../../core/rules/finding';
import type { ReportGap } from '../../core/report-document';

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** A1 addresses; of a merged cell the whole area, such as `H18:I18`. */
  readonly cells: readonly string[];
  readonly related: readonly string[];
  /** Cells of other documents that the finding rests on. */
  readonly elsewhere: readonly {
    readonly document: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
  readonly title: string;
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly fix: 'safe' | 'review' | null;
  /** Present on a waived finding, which no count but `waived` includes. */
  readonly waiver?: Waiver;
  /** The arithmetic behind the message in figures and signs, where there is any. */
  readonly derivation: string | null;
  /** The clauses and form notes the rule rests on, in Chinese as printed. */
  readonly basis: readonly string[];
  /** The sentences that a finding about prose speaks of; empty for every other. */
  readonly quotes: readonly JsonQuote[];
}

export interface JsonQuote {
  /** Where the sentence stands: in a cell, or in a paragraph of a report counted from 1; the other is null. */
  readonly cell: string | null;
  readonly paragraph: number | null;
  readonly text: string;
  /** The figures, as ranges of `text` in UTF-16 units, the end not included. */
  readonly emphasis: readonly (readonly [from: number, to: number])[];
}

/** What is found in the prose of a report: it stands in a paragraph and in no cell, so `cells` is empty. */
export interface JsonProseFinding extends JsonFinding {
  /** Counted from 1; notes count on behind the last paragraph. */
  readonly paragraph: number;
}

/** The prose of a report that was set against the tables of a file. */
export interface JsonProse {
  readonly path: string;
  /** False where the report could not be read; the file's error says why. */
  readonly checked: boolean;
  /** How many paragraphs and how many quantities in them were read. */
  readonly paragraphs: number;
  readonly mentions: number;
  /** Tables of a report beside a workbook, which were not checked. */
  readonly tablesLeft: number;
  readonly gaps: readonly ReportGap[];
  readonly findings: readonly JsonProseFinding[];
}
