import type Big from 'big.js';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import type { CellRange } from '../grid/cell-range';
import type { Field } from '../table/field';
import type { Likeness } from './name-likeness';

/** What a table is compared with: the targets approved for its year, or the table of the year before. */
export type ComparisonRole = 'approved' | 'last-year';

/** An assessed table and the document that it stands in, as the caller names it (usually a path). */
export interface SourcedTable {
  readonly document: string;
  readonly assessment: Assessment;
}

/** An indicator in both tables; `renamed` says how alike the names are where they differ. */
export interface RowPair {
  readonly current: IndicatorAssessment;
  readonly other: IndicatorAssessment;
  readonly renamed: Likeness | null;
}

/** The rows of two tables, matched as far as they match. */
export interface PairedRows {
  readonly rows: readonly RowPair[];
  /** Rows in use that only the checked table has. */
  readonly added: readonly IndicatorAssessment[];
  /** Rows in use that only the other table has. */
  readonly dropped: readonly IndicatorAssessment[];
}

/** A checked table beside the one it is compared with; the subject of the comparison rules. */
export interface TablePair extends PairedRows {
  readonly role: ComparisonRole;
  readonly current: Assessment;
  readonly other: SourcedTable;
  /** How many times a result may be that of last year before it is asked about. */
  readonly jumpFactor: Big;
}

/** The cells of the other document, as a finding names them. */
export const elsewhereOf = (
  { document }: SourcedTable,
  ...fields: readonly (Field | null)[]
): { readonly document: string; readonly at: CellRange }[] =>
  fields.flatMap((field) => (field === null ? [] : [{ document, at: field.at }]));
