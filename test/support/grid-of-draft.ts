import type { Grid } from '../../src/core/grid/grid';
import type { SheetDraft } from '../../src/core/sheet-draft';
import { drawGrid } from './draw-sheet';

/** The sheet that a draft becomes, as it is read back. */
export const gridOfDraft = (sheet: string, { rows }: SheetDraft): Grid =>
  drawGrid(
    sheet,
    rows.map((cells) => cells.map(({ value }) => value)),
  );
