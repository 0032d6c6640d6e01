import type { IndicatorRole } from './indicator-lexicon';

/** Columns that a person named by hand where the words of a header are not known; zero-based places on the sheet. */
export interface TableMapping {
  readonly sheet: string;
  /** The last row of the header; indicator rows begin below it. */
  readonly headerRow: number;
  readonly columns: readonly { readonly column: number; readonly role: IndicatorRole }[];
}
