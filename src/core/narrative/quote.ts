import type { CellRange } from '../grid/cell-range';

/** A stretch of a text in UTF-16 units, the end not included. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A paragraph of a report that is no sheet, counted from zero. */
export interface ParagraphPlace {
  readonly paragraph: number;
}

/** Where prose stands: in a cell, or in a paragraph of a report. */
export type ProsePlace = CellRange | ParagraphPlace;

export const isCell = (place: ProsePlace): place is CellRange => 'a1' in place;

/** Words as written at a place, with the figures that a finding speaks of. Plain data, like the finding itself. */
export interface Quote {
  readonly at: ProsePlace;
  readonly text: string;
  /** Where `text` stands in the text of the cell or paragraph. */
  readonly range: TextRange;
  /** The figures, as ranges of `text`. */
  readonly emphasis: readonly TextRange[];
}
