import type { CellLook, CellView, SheetView } from '../../../core/grid/sheet-view';
import { MergeMap } from './merge-map';

/** Looks up what a sheet shows by place. */
export class SheetContent {
  readonly view: SheetView;
  readonly merges: MergeMap;
  private readonly byRow: (CellView[] | undefined)[] = [];

  constructor(view: SheetView) {
    this.view = view;
    this.merges = new MergeMap(view.merges);
    for (const cell of view.cells) (this.byRow[cell.row] ??= [])[cell.column] = cell;
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
