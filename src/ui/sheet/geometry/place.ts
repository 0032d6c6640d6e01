/** One cell of a sheet, counted from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const STRIDE = 16384;

/** One number for one place; no sheet has more columns than the stride. */
export const placeKey = (row: number, column: number): number => row * STRIDE + column;

export const placeOf = (key: number): Place => ({ row: Math.floor(key / STRIDE), column: key % STRIDE });
