import { areaName } from '../../core/grid/address';
import type { Area } from '../../core/grid/area';
import type { Cell } from '../../core/grid/cell';
import type { Grid } from '../../core/grid/grid';
import { HostError } from '../../core/host';
import type { DocumentNode } from './document-node';

/** A cell of a table in a document, at its place in the table's own rows and columns. */
export interface PlacedCell {
  readonly area: Area;
  readonly node: DocumentNode;
}

/** Word itself allows 63 columns; other programs write more. */
const COLUMNS_LIMIT = 1024;
const CELLS_LIMIT = 200_000;

/**
 * Gives every cell of a table its place. Cells that reach down from a row above push those of a row to the right; one
 * that would run into them is cut short, so that no two cells ever overlap.
 */
export function placeCells(table: DocumentNode): readonly PlacedCell[] {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  const placed: PlacedCell[] = [];
  /** For each column the first row that is free below. */
  const freeFrom: number[] = [];
  const isFree = (row: number, column: number): boolean => (freeFrom[column] ?? 0) <= row;
  rows.forEach((rowNode, row) => {
    let left = 0;
    for (const node of rowNode.children ?? []) {
      if (node.type !== 'tableCell') continue;
      while (!isFree(row, left)) left++;
      const wanted = left + Math.max(1, node.colSpan ?? 1) - 1;
      if (wanted >= COLUMNS_LIMIT) throw new HostError('too-large', `${String(COLUMNS_LIMIT)} columns`);
      let right = left;
      while (right < wanted && isFree(row, right + 1)) right++;
      const bottom = Math.min(rows.length, row + Math.max(1, node.rowSpan ?? 1)) - 1;
      for (let column = left; column <= right; column++) freeFrom[column] = bottom + 1;
      placed.push({ area: { top: row, left, bottom, right }, node });
      left = right + 1;
    }
    if (placed.length > CELLS_LIMIT) throw new HostError('too-large', `${String(CELLS_LIMIT)} cells`);
  });
  return placed;
}

/** A table as a sheet of its own below its heading; `textOf` gives what stands in a cell. */
export function tableGrid(
  sheet: string,
  heading: readonly string[],
  placed: readonly PlacedCell[],
  textOf: (cell: PlacedCell) => string,
): Grid {
  return {
    sheet,
    hidden: false,
    protected: false,
    cells: placed.flatMap((cell) => textCell(cell.area, textOf(cell))),
    merges: placed.map(({ area }) => area).filter((area) => areaName(area).includes(':')),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...(heading.length === 0 ? {} : { heading }),
  };
}

const textCell = ({ top, left }: Area, text: string): readonly Cell[] =>
  text === ''
    ? []
    : [
        {
          row: top,
          column: left,
          type: 'text',
          value: text,
          text,
          formula: null,
          numberFormat: 'General',
          locked: true,
        },
      ];
