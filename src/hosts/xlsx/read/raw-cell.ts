/** The formula of a cell as the file holds it. */
export interface RawFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Without `=`; empty for a member of a shared formula. */
  readonly text: string;
  /** What joins a shared formula and its members. */
  readonly group: string | null;
  /** The cells that a shared, array or table formula fills. */
  readonly ref: string | null;
}

/** A cell as the file holds it, zero-based. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** The `t` attribute: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  /** Content of `v`, or the text of an inline string; `null` when the cell holds neither. */
  readonly value: string | null;
  readonly formula: RawFormula | null;
}
