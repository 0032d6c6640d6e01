import type { StyleName } from './styles';

/** Where a cell leads: a file that was checked, a cell in it, or a cell of this workbook. */
export type Link =
  | { readonly kind: 'file'; readonly target: string; readonly location?: string; readonly tip: string }
  | { readonly kind: 'here'; readonly location: string; readonly tip: string };

/** One cell as it is written. Text is text whatever it begins with; only `formula` makes a formula. */
export interface Cell {
  readonly style: StyleName;
  readonly text?: string;
  readonly number?: number;
  /** Without its leading `=`; `number` or `text` is then what it comes to. */
  readonly formula?: string;
  readonly link?: Link;
}

export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** Points; the program that opens the workbook chooses it where it is absent. */
  readonly height?: number;
  /** Whether a printed page ends above this row. */
  readonly newPage?: boolean;
}

export const text = (content: string, style: StyleName = 'text'): Cell => ({ style, text: content });

/** A number, or an empty cell of the same look. */
export const number = (value: number | null, style: StyleName): Cell =>
  value === null ? { style } : { style, number: value };

/** A sheet's name as a formula or a reference spells it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Where a cell named in a report on a sheet stands; one of another sheet carries that sheet's name already. */
export const locationIn = (sheet: string, cell: string): string =>
  cell.includes('!') ? cell : `${quotedSheet(sheet)}!${cell}`;
