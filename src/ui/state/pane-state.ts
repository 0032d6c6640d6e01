import type { DirectionAnswer } from '../../core/check';
import type { Edit } from '../../core/fill/edit';
import type { CellRange } from '../../core/grid/cell-range';
import type { Grid } from '../../core/grid/grid';
import type { HostErrorCode } from '../../core/host';
import type { IgnoredFinding } from '../../core/pane-host';
import type { TableMapping } from '../../core/recognize/table-mapping';
import type { Report } from '../../core/report';
import type { RuleGroup } from '../../core/rules/define-rule';
import type { AddedSheet, SheetRoom } from '../../core/sheet-adder';
import type { Standard } from '../../core/standards/standard';
import type { LocaleId } from '../../locales/locale';
import type { PaneEngine } from '../pane-engine';

export type View = 'findings' | 'indicators' | 'fills';

/**
 * What is open above the results: choices and marks, the standard, the naming of columns, the report, or a question
 * about the sheet of results.
 */
export type Panel = 'options' | 'standard' | 'mapping' | 'report' | 'add-results' | 'remove-results';

/** A sheet being read; it is shown only once it is `slow`. `total` is unknown until the host says it. */
export interface Reading {
  readonly read: number;
  readonly total: number | null;
  readonly slow: boolean;
}

/** The last sheet that was read; `content` is `null` when it was blank. */
export interface Checked {
  readonly sheet: string;
  readonly content: { readonly grid: Grid; readonly report: Report } | null;
}

export interface Problem {
  readonly code: HostErrorCode | 'internal';
  readonly detail: string;
}

/** A change the pane made, with the edits that take it back. */
export interface Change {
  readonly kind: 'fill' | 'fix';
  readonly cells: number;
  readonly inverse: readonly Edit[];
}

/** The report beside the workbook. */
export interface PaneReport {
  /** The name of its file; `null` for a pasted text. */
  readonly name: string | null;
  readonly paragraphs: readonly string[];
  /** Tables, pictures and the like in it that nobody read. */
  readonly unread: number;
}

export interface MarkCount {
  readonly sheet: string;
  readonly count: number;
}

/** Everything the pane shows, as plain data. */
export interface PaneState {
  readonly language: LocaleId;
  readonly welcomed: boolean;
  readonly view: View;
  readonly panel: Panel | null;
  /** Loaded with the first check, because it is most of the program. */
  readonly engine: PaneEngine | null;
  readonly reading: Reading | null;
  readonly checked: Checked | null;
  /** Sheets that do hold a table, looked for when the checked one does not; `null` while nobody looked. */
  readonly elsewhere: readonly string[] | 'searching' | null;
  readonly problem: Problem | null;
  readonly outdated: boolean;
  readonly autoCheck: boolean;
  /** True while a change or a mark is on its way to the workbook. */
  readonly writing: boolean;
  readonly canWrite: boolean;
  readonly canMark: boolean;
  /** Key of the finding that is open in the list. */
  readonly selected: string | null;
  /** What is being done with the open finding. */
  readonly deciding: 'fix' | 'ignore' | null;
  /** The cell that is selected in the sheet. */
  readonly place: CellRange | null;
  readonly ignored: readonly IgnoredFinding[];
  readonly mappings: readonly TableMapping[];
  readonly notes: 'as-stored' | 'changed' | 'just-saved';
  readonly standard: string | null;
  readonly overrides: Partial<Standard>;
  readonly directions: readonly DirectionAnswer[];
  /** Groups of rules that were asked for, where the sheet is one of many that are checked by them. */
  readonly groups: readonly RuleGroup[];
  /** Keys of fills that the person unticked. */
  readonly unticked: ReadonlySet<string>;
  readonly fillAs: 'formulas' | 'values';
  /** Newest last. */
  readonly changes: readonly Change[];
  readonly marking: boolean;
  readonly marks: readonly MarkCount[];
  readonly unreadableMarks: number;
  readonly canAddResults: boolean;
  /** Whether a sheet of results can be added; `null` while nobody looked. */
  readonly room: SheetRoom | null;
  readonly addingResults: boolean;
  /** The sheet of results that the pane added last, until it is taken back. */
  readonly addedSheet: AddedSheet | null;
  readonly report: PaneReport | null;
  /** The name of the file that could not be read as a report. */
  readonly reportFailed: string | null;
}

/** The state before anything happened; the host's capabilities and stored choices come on top. */
export const initialState: PaneState = {
  language: 'zh-CN',
  welcomed: false,
  view: 'findings',
  panel: null,
  engine: null,
  reading: null,
  checked: null,
  elsewhere: null,
  problem: null,
  outdated: false,
  autoCheck: true,
  writing: false,
  canWrite: true,
  canMark: true,
  selected: null,
  deciding: null,
  place: null,
  ignored: [],
  mappings: [],
  notes: 'as-stored',
  standard: null,
  overrides: {},
  directions: [],
  groups: [],
  unticked: new Set(),
  fillAs: 'formulas',
  changes: [],
  marking: false,
  marks: [],
  unreadableMarks: 0,
  canAddResults: false,
  room: null,
  addingResults: false,
  addedSheet: null,
  report: null,
  reportFailed: null,
};
