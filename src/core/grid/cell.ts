/** How Excel classifies what a cell holds; `error` covers #REF!, #DIV/0! and their kind. */
export type CellType = 'blank' | 'text' | 'number' | 'boolean' | 'error';

/** The stored value: text as typed, a number as stored (0.98 for 98%), an error as its code, `null` for blank. */
export type CellValue = string | number | boolean | null;

/** One cell of a sheet, carrying its own address as zero-based `row` and `column`. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: CellType;
  readonly value: CellValue;
  /** What the sheet displays: `98%` for 0.98 formatted `0%`. */
  readonly text: string;
  /** The formula with its leading `=`, or `null` for a constant. */
  readonly formula: string | null;
  /** Excel number format code, `General` when none is set. */
  readonly numberFormat: string;
  /** The cell's lock flag, which matters only while the sheet is protected. */
  readonly locked: boolean;
}
