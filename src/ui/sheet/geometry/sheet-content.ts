import type { CellLook, CellView, SheetView } from '../../../core/grid/sheet-view';
import { MergeMap } from './merge-map';
import { placeOf } from '../../../core/grid/place';

type Rows = ((CellView | undefined)[] | undefined)[];

/** Looks up what a sheet shows by place. */
export class SheetContent {
  readonly view: SheetView;
  readonly merges: MergeMap;
  private readonly byRow: Rows;

  /** `byRow` holds the view's cells by row and column, where they have been sorted already. */
  constructor(view: SheetView, byRow: Rows = sortedByRow(view.cells)) {
    this.view = view;
    this.merges = new MergeMap(view.merges);
    this.byRow = byRow;
  }

  /** The content of a later view of the same sheet, by what is other in it; only the rows of those cells are touched. */
  changed(
    view: SheetView,
    { changed, gone }: { readonly changed: readonly CellView[]; readonly gone: readonly number[] },
  ): SheetContent {
    const byRow = [...this.byRow];
    const own = (row: number): (CellView | undefined)[] => {
      if (byRow[row] === this.byRow[row]) byRow[row] = [...(this.byRow[row] ?? [])];
      return (byRow[row] ??= []);
    };
    for (const key of gone) {
      const { row, column } = placeOf(key);
      own(row)[column] = undefined;
    }
    for (const cell of changed) own(cell.row)[cell.column] = cell;
    return new SheetContent(view, byRow);
  }

  cellAt(row: number, column: number): CellView | undefined {
    return this.byRow[row]?.[column];
  }

  /** The cell that speaks for the place: the top-left cell of its merged area. */
  anchorAt(row: number, column: number): CellView | undefined {
    const { top, left } = this.merges.areaAt(row, column);
    return this.cellAt(top, left);
  }

  lookAt(row: number, column: number): CellLook | undefined {
    const cell = this.cellAt(row, column);
    return cell === undefined ? undefined : this.view.looks[cell.look];
  }

  /** True when the place shows nothing and belongs to no merged area, so that text beside it may run into it. */
  isFree(row: number, column: number): boolean {
    const text = this.cellAt(row, column)?.text ?? '';
    return text === '' && this.merges.mergeAt(row, column) === undefined;
  }
}

function sortedByRow(cells: readonly CellView[]): Rows {
  const byRow: Rows = [];
  for (const cell of cells) (byRow[cell.row] ??= [])[cell.column] = cell;
  return byRow;
}
