import type { Area } from './grid/area';

/** How a drafted cell looks; colours are RRGGBB, `size` is in points, and what is absent stays as the program has it. */
export interface DraftLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly border?: boolean;
  /** A number format in English notation. */
  readonly format?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly wrap?: boolean;
}

/** Where a click on a cell leads inside the workbook: `'自评表'!G6`. */
export interface DraftLink {
  readonly location: string;
  readonly tip: string;
}

/** One cell: a number, or text that stays text whatever it begins with. A draft holds no formulas. */
export interface DraftCell {
  readonly value: string | number | null;
  readonly look: DraftLook;
  readonly link?: DraftLink;
}

/** A worksheet to be added to a workbook, as plain data from A1 on. */
export interface SheetDraft {
  /** Widths of the columns in characters, from A. */
  readonly widths: readonly number[];
  /** Rows may have fewer cells than there are columns. */
  readonly rows: readonly (readonly DraftCell[])[];
  /** Rows from the first that stay in sight; the last of them holds column titles and is repeated on printed pages. */
  readonly headRows: number;
  /** The list that gets a filter, its row of column titles included. */
  readonly list: Area;
}
