import type { Cell } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';

/** A sheet that holds these texts and numbers from A1 on; `null` is a blank cell. */
export function drawGrid(sheet: string, rows: readonly (readonly (string | number | null)[])[]): Grid {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): Cell[] =>
      value === null
        ? []
        : [
            {
              row,
              column,
              type: typeof value === 'number' ? 'number' : 'text',
              value,
              text: String(value),
              formula: null,
              numberFormat: 'General',
              locked: true,
            },
          ],
    ),
  );
  const none: ReadonlySet<number> = new Set();
  return { sheet, hidden: false, protected: false, cells, merges: [], hiddenRows: none, hiddenColumns: none };
}
