import type { Edit } from '../../../core/fill/edit';
import { cellName } from '../../../core/grid/address';
import type { Grid } from '../../../core/grid/grid';
import { GridIndex } from '../../../core/grid/grid-index';
import type { TypedBlock } from '../book/book-calls';
import { inputText } from './input-text';
import { typedValue } from './typed-value';

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
