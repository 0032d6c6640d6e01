import type { Edit } from '../../../core/fill/edit';
import { cellName } from '../../../core/grid/address';
import type { Cell } from '../../../core/grid/cell';
import type { Grid } from '../../../core/grid/grid';
import { GridIndex } from '../../../core/grid/grid-index';
import type { TypedBlock } from '../book/book-calls';
import { typedValue } from './typed-value';

/** What a person sees when beginning to edit a cell: its formula, or what would have to be typed to get its value. */
export function inputText(cell: Cell | undefined): string {
  if (cell === undefined || (cell.formula === null && cell.value === null)) return '';
  const { formula, value, numberFormat } = cell;
  if (formula !== null) return formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    return numberFormat.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  }
  const text = String(value);
  return typedValue(text, numberFormat).value === text ? text : `'${text}`;
}

/**
 * The edits that typing or pasting a block of texts amounts to. Cells that would hold what they hold already are left
 * alone, and so is a blank for a cell that a merged area covers.
 */
export function editsOfTyped(grid: Grid, { sheet, top, left, texts }: TypedBlock): readonly Edit[] {
  const index = new GridIndex(grid);
  return texts.flatMap((line, r) =>
    line.flatMap((text, c): Edit | [] => {
      const [row, column] = [top + r, left + c];
      if (text === '' && index.isCovered(row, column)) return [];
      const cell = index.cellAt(row, column);
      if (text === inputText(cell)) return [];
      const expected = cell?.formula ?? cell?.value ?? null;
      const content = typedValue(text, cell?.numberFormat ?? 'General');
      return { at: { sheet, a1: cellName(row, column) }, expected, ...content };
    }),
  );
}
