import type { HostErrorCode } from '../../core/host';
import type { SheetInfo } from '../../core/pane-host';
import type { DrawnSheet } from './book/drawn-sheet';

/** A failure as the person is told it; `internal` is our own fault. The words are those of every other door. */
export interface WorkbenchProblem {
  readonly code: HostErrorCode | 'internal';
  readonly detail: string;
}

/** How far opening is, in parts of the whole; `inAll` is 0 until that is known. */
export interface Opening {
  readonly name: string;
  readonly done: number;
  readonly inAll: number;
}

/** What the workbench shows around the pane. */
export interface WorkbenchState {
  /** Present while a file is being opened; the one before it stays open until then. */
  readonly opening: Opening | null;
  /** What went wrong last; the next success clears it. */
  readonly problem: WorkbenchProblem | null;
  readonly file: OpenFile | null;
}

/** The open file as it is shown. */
export interface OpenFile {
  /** Another one for each file that is opened, of the same name or not. */
  readonly key: number;
  readonly name: string;
  readonly sheets: readonly SheetInfo[];
  readonly front: string;
  /** The sheet in front; `null` when it cannot be drawn. */
  readonly drawn: DrawnSheet | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True while edits or notes would be lost by leaving. Marks do not count: they can be made again at any time. */
  readonly isDirty: boolean;
}
