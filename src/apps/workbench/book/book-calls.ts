import type { CheckOptions } from '../../../core/check';
import type { Edit } from '../../../core/fill/edit';
import type { Grid } from '../../../core/grid/grid';
import type { ClearResult, HostErrorCode, Mark } from '../../../core/host';
import type { WorkbookNotes } from '../../../core/pane-host';
import type { Report } from '../../../core/report';
import type { BookSheet, MarkCount } from '../../../hosts/xlsx/open-book';
import type { SavedMarks } from '../../../hosts/xlsx/save-workbook';
import type { BatchCalls } from '../batch/batch-calls';
import type { ChangesOf } from './cell-changes';
import type { DrawnChanges } from './drawn-changes';
import type { DrawnSheet } from './drawn-sheet';
import type { News } from './sent-states';

/** What an opened file tells about itself. */
export interface BookFacts {
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: string;
}

/** Texts as a person types or pastes them: rows of cells from a top left cell on, zero-based. */
export interface TypedBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly texts: readonly (readonly string[])[];
}

/**
 * Everything that can be asked of whoever holds the workbook, this thread or another one. Arguments and answers are
 * plain data: they survive being copied from thread to thread.
 */
export interface BookCalls extends BatchCalls {
  /** Opens the file and reads the sheet in front, which everything else begins with. */
  open(bytes: Uint8Array): BookFacts;
  /** `known` is the number of the state that the caller has, or `null`. */
  readTrusted(sheet: string, known: number | null): News<Grid, ChangesOf<Grid>>;
  drawSheet(sheet: string, known: number | null): News<DrawnSheet, DrawnChanges>;
  check(sheet: string, options: CheckOptions): Report;
  /** The edits that typing amounts to. */
  editsOfTyped(block: TypedBlock): readonly Edit[];
  apply(edits: readonly Edit[]): readonly Edit[];
  mark(sheet: string, marks: readonly Mark[]): void;
  clearMarks(scope: { readonly sheet: string } | 'workbook'): ClearResult;
  countMarks(): readonly MarkCount[];
  readNotes(): WorkbookNotes | null;
  keepNotes(notes: WorkbookNotes): void;
  save(saved: SavedMarks): Uint8Array;
}

export type CallName = keyof BookCalls;

/** How far a long call is, in any unit. */
export type CallProgress = (done: number, inAll: number) => void;

export interface CallRequest {
  readonly id: number;
  readonly name: CallName;
  readonly args: readonly unknown[];
}

export type CallReply =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly inAll: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | {
      readonly id: number;
      readonly kind: 'failed';
      readonly code: HostErrorCode | 'internal';
      readonly detail: string;
    };
