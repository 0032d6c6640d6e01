import type { Grid } from '../../core/grid/grid';

/** A sheet as it was read; `grid` is `null` when it is blank. */
export interface SheetRead {
  readonly sheet: string;
  readonly grid: Grid | null;
}
