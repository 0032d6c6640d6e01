import type { Edit } from './fill/edit';
import type { CellRange } from './grid/cell-range';
import type { Grid } from './grid/grid';
import type { Host, Unsubscribe } from './host';
import type { TableMapping } from './recognize/table-mapping';
import type { SheetAdder } from './sheet-adder';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
}

/** Small choices that stay on this computer, such as the language; never anything from a workbook. */
export interface Preferences {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** A finding that a person set aside, with the reason; it is listed as such and can be brought back. */
export interface IgnoredFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly at: CellRange;
  readonly reason: string;
}

/** What a person decided about this workbook; it is stored in the file only when the person saves it explicitly. */
export interface WorkbookNotes {
  readonly ignored: readonly IgnoredFinding[];
  readonly mappings: readonly TableMapping[];
}

/** Tells how far a long read is, and asks whether to stop; a read that stops rejects with `cancelled`. */
export interface ReadWatch {
  readonly onProgress?: (cellsRead: number, cellsInAll: number) => void;
  readonly isCancelled?: () => boolean;
}

/** What the pane asks of a host beyond reading, writing and marking one sheet. */
export interface PaneHost extends Host {
  readonly preferences: Preferences;
  read(watch?: ReadWatch): Promise<Grid | null>;
  sheets(): Promise<readonly SheetInfo[]>;
  readSheet(name: string, watch?: ReadWatch): Promise<Grid | null>;
  /** Brings a visible sheet to the front. */
  activate(sheet: string): Promise<void>;
  /** How many places of each sheet carry marks of ours. */
  countMarks(): Promise<readonly { readonly sheet: string; readonly count: number }[]>;
  /** Calls back with each cell the person selects. */
  onSelection(callback: (at: CellRange) => void): Promise<Unsubscribe>;
  /**
   * Calls back with edits that `apply` once returned, when another hand carried them out, so that nobody takes the same
   * change back twice. Absent where the workbook's own undo cannot be followed.
   */
  onTakenBack?(callback: (inverse: readonly Edit[]) => void): Unsubscribe;
  /** Absent where sheets cannot be added, as in a workbook file. */
  readonly adder?: SheetAdder;
  loadNotes(): Promise<WorkbookNotes | null>;
  saveNotes(notes: WorkbookNotes): Promise<void>;
}
