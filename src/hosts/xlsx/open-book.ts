import type { Edit } from '../../core/fill/edit';
import type { Grid } from '../../core/grid/grid';
import type { ClearResult, Mark, Unsubscribe } from '../../core/host';
import type { WorkbookNotes } from '../../core/pane-host';
import type { SheetVisibility } from './read/workbook-part';

type Soon<T> = T | Promise<T>;

/** Hears which sheets a batch of edits touched, whose edits they were, and the edits themselves. */
export type AppliedListener = (
  sheets: ReadonlySet<string>,
  by: object | null,
  edits: readonly Edit[],
) => void;

export interface BookSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

export interface MarkCount {
  readonly sheet: string;
  readonly count: number;
}

/** An opened workbook file, here or at the other end of a line. */
export interface OpenBook {
  readonly sheets: readonly BookSheet[];
  /** The sheet that is in front when the file opens. */
  readonly activeSheet: string;
  /** The sheet with all edits so far, and without results of formulas that the edits made out of date. */
  readTrusted(name: string): Soon<Grid>;
  /** Carries out all edits or none, and returns the edits that undo them, last one first. */
  apply(edits: readonly Edit[], by?: object): Soon<readonly Edit[]>;
  mark(sheet: string, marks: readonly Mark[]): Soon<void>;
  clearMarks(scope: { readonly sheet: string } | 'workbook'): Soon<ClearResult>;
  countMarks(): Soon<readonly MarkCount[]>;
  readNotes(): Soon<WorkbookNotes | null>;
  keepNotes(notes: WorkbookNotes): Soon<void>;
  onApplied(listener: AppliedListener): Unsubscribe;
}
