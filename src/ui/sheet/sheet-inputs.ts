import type { CellRange } from '../../core/grid/cell-range';
import type { SheetView } from '../../core/grid/sheet-view';
import type { Mark } from '../../core/host';
import type { SheetWords } from '../../locales/sheet-words';
import type { EditedBlock } from './input/edited-block';

/** What the grid shows. */
export interface SheetInputs {
  readonly view: SheetView;
  readonly marks: readonly Mark[];
  /** What is selected from outside; a new value is scrolled to, and takes no focus. */
  readonly selected: CellRange | null;
  /** 1 for 100%. */
  readonly zoom: number;
  readonly words: SheetWords;
  /** Whether sheet protection keeps the cell from being changed. */
  readonly isLocked: (row: number, column: number) => boolean;
  /** What would have to be typed to get what a cell holds: its formula, or its value at full precision. */
  readonly editText: (row: number, column: number) => string;
}

/** What a person does in the grid. */
export interface SheetEvents {
  readonly onSelect: (at: CellRange) => void;
  readonly onEdit: (block: EditedBlock) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** A sentence about what was not done, or `null` once it is past. */
  readonly onRefuse: (message: string | null) => void;
}
