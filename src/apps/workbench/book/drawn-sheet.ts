import type { Grid } from '../../../core/grid/grid';
import type { SheetView } from '../../../core/grid/sheet-view';
import { placeKey } from '../../../core/grid/place';
import { inputText } from '../edit/input-text';

/** A sheet as it is drawn, with what typing into it needs to know at once. Places go by `placeKey`. */
export interface DrawnSheet {
  readonly view: SheetView;
  /** What would have to be typed to get what a cell holds, where that is neither its text nor its formula. */
  readonly inputs: ReadonlyMap<number, string>;
  /** The cells that sheet protection leaves open; `null` where nothing is protected. */
  readonly open: ReadonlySet<number> | null;
}

/** Adds to a view what the cells hold: `grid` is the same sheet, with the same edits. */
export function drawnSheet(view: SheetView, grid: Grid): DrawnSheet {
  const texts = new Map(view.cells.map(({ row, column, text }) => [placeKey(row, column), text]));
  const inputs = new Map<number, string>();
  const open = new Set<number>();
  for (const cell of grid.cells) {
    const key = placeKey(cell.row, cell.column);
    if (!cell.locked) open.add(key);
    const input = cell.formula === null ? inputText(cell) : '';
    if (cell.formula === null && input !== (texts.get(key) ?? '')) inputs.set(key, input);
  }
  return { view, inputs, open: grid.protected ? open : null };
}

/** What a person begins with when editing a cell. */
export function inputTextAt({ inputs }: DrawnSheet, key: number, cell: ShownCell | undefined): string {
  return cell?.formula ?? inputs.get(key) ?? cell?.text ?? '';
}

type ShownCell = Pick<SheetView['cells'][number], 'formula' | 'text'>;
