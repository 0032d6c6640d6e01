/** One cell of a sheet, counted from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** No sheet has more columns. */
const STRIDE = 16_384;

/** One number for one place, to look cells up by. */
export const placeKey = (row: number, column: number): number => row * STRIDE + column;

export const placeOf = (key: number): Place => ({ row: Math.floor(key / STRIDE), column: key % STRIDE });
