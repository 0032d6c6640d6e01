import type { Area } from './area';

/** A line at one side of a cell, as Excel names its styles. */
export interface BorderLine {
  readonly style:
    | 'thin'
    | 'medium'
    | 'thick'
    | 'double'
    | 'dashed'
    | 'dotted'
    | 'hair'
    | 'mediumDashed'
    | 'dashDot'
    | 'mediumDashDot'
    | 'dashDotDot'
    | 'mediumDashDotDot'
    | 'slantDashDot';
  /** `#rrggbb`. */
  readonly colour: string;
}

/** How a cell looks: what a browser needs to draw it as Excel does. */
export interface CellLook {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `#rrggbb`, or `null` for the window's own text colour. */
  readonly colour: string | null;
  /** Solid or gradient fill reduced to one `#rrggbb`, or `null` for none. */
  readonly fill: string | null;
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify' | 'fill';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Degrees from −90 to 90, or `stacked` for characters one below another. */
  readonly rotation: number | 'stacked';
  /** Steps of three characters. */
  readonly indent: number;
}

/** One cell to draw; `look` counts in the view's list of looks. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly type: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  /** The formula with its leading `=`, or `null`. */
  readonly formula: string | null;
  readonly look: number;
  /** Present where the text is a result from before an edit, which the next spreadsheet program will recalculate. */
  readonly stale?: true;
}

/** One sheet as it is drawn: sizes in CSS pixels at 96 dpi, places counted from zero, hidden lines of size 0. */
export interface SheetView {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly merges: readonly Area[];
  readonly cells: readonly CellView[];
  readonly looks: readonly CellLook[];
  /** Rows and columns that stay in place while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  /** How far the sheet really reaches, where that is more than is drawn. */
  readonly clipped?: { readonly rows: number; readonly columns: number };
}
