import type { Grid } from '../../../src/core/grid/grid';

/** A sheet that survives JSON on its way into a page. */
export interface PlainGrid extends Omit<Grid, 'hiddenRows' | 'hiddenColumns'> {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const plainGrid = (grid: Grid): PlainGrid => ({
  ...grid,
  hiddenRows: [...grid.hiddenRows],
  hiddenColumns: [...grid.hiddenColumns],
});
