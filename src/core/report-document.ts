import type { Grid } from './grid/grid';

/** Where a text of a report stands. Numbers count from one, as a person counts. */
export type ReportPlace =
  /** A paragraph outside all tables; blank ones are not counted. */
  | { readonly kind: 'paragraph'; readonly number: number }
  /** A line of a plain text file; blank ones are counted, as editors do. */
  | { readonly kind: 'line'; readonly number: number }
  /** A footnote or endnote, in the order in which the text refers to them. */
  | { readonly kind: 'note'; readonly number: number }
  /** A cell; `sheet` is the name of its table's grid, `a1` counts rows and columns inside that table. */
  | { readonly kind: 'cell'; readonly sheet: string; readonly a1: string };

/** A stretch of text that is not blank; line breaks inside it are line feeds. */
export interface ReportParagraph {
  readonly text: string;
  readonly place: ReportPlace;
}

export type ReportGapKind = 'picture' | 'chart' | 'text-box' | 'formula' | 'embedded';

/** Things of one kind that the file holds and nobody read; a table may hide in each of them. */
export interface ReportGap {
  readonly kind: ReportGapKind;
  readonly count: number;
}

/** A 自评报告 as read: its prose, and its tables as sheets that the engine checks like those of a workbook. */
export interface ReportDocument {
  /** All texts in reading order, those of table cells included; notes come last. */
  readonly paragraphs: readonly ReportParagraph[];
  /** A table inside a cell of another one follows that one. */
  readonly tables: readonly Grid[];
  readonly gaps: readonly ReportGap[];
}
