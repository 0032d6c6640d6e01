import type { NotCheckedReason } from '../../core/rules/finding';
import type { Status, Undecided } from '../../core/assess/assessment';
import type { FillKind } from '../../core/fill/fill';
import type { MoneyUnit, TableFamily, Unplaced } from '../../core/table/table';
import type { TableReport } from '../../core/report';
import type { ReportGap } from '../../core/report-document';
import type { LocaleId } from '../../locales/locale';
import type { FileProblemCode } from '../checked-file';
import type { Tally } from '../tally';
import type { JsonFinding, JsonProse } from './json-finding-shape';
import type { NotCheckedKind } from '../../core/rules/not-checked-kind';

/** A text with the cell it was read from; of a merged area the top-left cell. */
export interface LocatedText {
  readonly text: string;
  readonly cell: string;
}

/** A number with its cell, rates as fractions. Where the cell holds something unreadable, `value` is null and `text` says what. */
export interface LocatedNumber {
  readonly value: number | null;
  readonly text?: string;
  readonly cell: string;
}

/** A number that was computed, and how. */
export interface Derived {
  readonly value: number;
  readonly derivation: string;
}

export interface JsonFund {
  readonly role: 'total' | 'part';
  readonly label: LocatedText;
  readonly initial: LocatedNumber | null;
  readonly adjusted: LocatedNumber | null;
  readonly executed: LocatedNumber | null;
  readonly rate: LocatedNumber | null;
  readonly weight: LocatedNumber | null;
  readonly score: LocatedNumber | null;
  readonly adjustment: LocatedNumber | null;
  readonly adjustmentRate: LocatedNumber | null;
  /** What rate and score come to by the standard, with the arithmetic; `null` where nothing can be computed. */
  readonly computedRate: Derived | null;
  readonly computedScore: Derived | null;
}

export interface JsonTask {
  readonly name: LocatedText;
  readonly amount: LocatedNumber | null;
  readonly executed: LocatedNumber | null;
}

export interface JsonIndicator {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: LocatedText;
  readonly target: LocatedText | null;
  readonly actual: LocatedText | null;
  readonly weight: LocatedNumber | null;
  readonly score: LocatedNumber | null;
  readonly reason: LocatedText | null;
  readonly status: Status;
  /** Why a `manual` or `unread` row has no verdict. */
  readonly undecided: Undecided | null;
  /** Achievement as a fraction of the target, to four places. */
  readonly rate: number | null;
  readonly computedScore: number | null;
  /** The arithmetic of `rate` and `computedScore`. */
  readonly rateDerivation: string | null;
  readonly scoreDerivation: string | null;
  /** `undecided` in words. */
  readonly undecidedReason: string | null;
}

export interface JsonFill {
  readonly cell: string;
  readonly kind: FillKind;
  readonly value: number | string;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly derivation: string;
}

export interface JsonNotChecked {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly reason: string;
  readonly code: NotCheckedReason;
  readonly kind: NotCheckedKind;
  /** What went wrong inside the program, for `internal` only. */
  readonly detail: string | null;
  /** Documents that could not be read and stood in the way; absent where none did. */
  readonly documents?: readonly string[];
}

export interface JsonUnplaced extends LocatedText {
  readonly why: Unplaced['why'];
  readonly reason: string;
}

export interface JsonTable {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly range: string;
  readonly family: TableFamily;
  readonly standard: string;
  readonly standardName: string;
  /** Whether the standard gives points at all. */
  readonly scored: boolean;
  /** What made it the table's standard: a person's choice, or what the form prints. */
  readonly standardBy: TableReport['standardBy'];
  readonly title: LocatedText | null;
  readonly department: LocatedText | null;
  readonly year: { readonly value: number; readonly cell: string } | null;
  readonly unit: MoneyUnit | null;
  readonly funds: readonly JsonFund[];
  readonly tasks: readonly JsonTask[];
  readonly indicators: readonly JsonIndicator[];
  readonly total: LocatedNumber | null;
  readonly grade: LocatedText | null;
  readonly findings: readonly JsonFinding[];
  readonly fills: readonly JsonFill[];
  readonly notChecked: readonly JsonNotChecked[];
  /** Cells inside the table that were recognised as nothing and took part in no check. */
  readonly unplaced: readonly JsonUnplaced[];
  /** Places that kept a check from being made; a place counts once however many rules wanted it. */
  readonly undecided: number;
  /** Rules that a configuration switched off, which therefore checked nothing; absent where none was. */
  readonly rulesOff?: readonly string[];
  /** Rules that run only when asked for, and did; absent where none did. */
  readonly rulesAsked?: readonly string[];
}

export interface JsonSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** How many self-evaluation tables the sheet holds. */
  readonly tables: number;
}

export interface JsonFile {
  readonly path: string;
  /** The language of all words of this file's report. */
  readonly language: LocaleId;
  /** What is wrong and what to do, in the chosen language; a file with an error was not, or not wholly, checked. */
  readonly error: string | null;
  readonly errorCode: FileProblemCode | null;
  /** What a report holds and nobody read; none in a workbook. */
  readonly gaps: readonly ReportGap[];
  readonly sheets: readonly JsonSheet[];
  readonly tables: readonly JsonTable[];
  /** Present where a report was checked: the file itself, or the one beside it. */
  readonly report?: JsonProse;
}

/** Version 1 of the contract with other programs: fields are added, never renamed or dropped. */
export interface JsonReport {
  readonly version: 1;
  readonly files: readonly JsonFile[];
  readonly summary: JsonSummary;
}

export interface JsonSummary extends Tally {
  readonly files: number;
  readonly unreadable: number;
}
