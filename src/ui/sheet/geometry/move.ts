import type { MergeMap } from './merge-map';
import { lineAt, shownFrom, startOf, type Lines } from './lines';
import type { Place } from '../../../core/grid/place';
import type { SheetLayout } from './sheet-layout';

/** The ways of going from one cell to another by keyboard. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'page-up'
  | 'page-down'
  | 'sheet-start'
  | 'sheet-end'
  | 'next'
  | 'previous';

interface Ground {
  readonly layout: SheetLayout;
  readonly merges: MergeMap;
  /** How much of the sheet one page shows, in pixels. */
  readonly pageHeight: number;
}

/** Where a move leads; a move that has nowhere to go stays, and `next` and `previous` then lead to `null`. */
export function moved(from: Place, move: Move, ground: Ground): Place | null {
  const { rows, columns } = ground.layout;
  const { row, column } = from;
  switch (move) {
    case 'up':
    case 'down':
    case 'left':
    case 'right':
      return oneStep(from, move, ground) ?? from;
    case 'row-start':
      return { row, column: first(columns) };
    case 'row-end':
      return { row, column: last(columns) };
    case 'page-up':
      return { row: lineAt(rows, Math.max(0, startOf(rows, row) - ground.pageHeight)), column };
    case 'page-down':
      return { row: Math.max(row, lineAt(rows, startOf(rows, row) + ground.pageHeight)), column };
    case 'sheet-start':
      return { row: first(rows), column: first(columns) };
    case 'sheet-end':
      return { row: last(rows), column: last(columns) };
    case 'next':
      return inReadingOrder(from, 1, ground);
    case 'previous':
      return inReadingOrder(from, -1, ground);
  }
}

const first = ({ shown }: Lines): number => shown[0] ?? 0;
const last = ({ shown }: Lines): number => shown.at(-1) ?? 0;

function oneStep(
  { row, column }: Place,
  move: 'up' | 'down' | 'left' | 'right',
  { layout, merges }: Ground,
): Place | null {
  const area = merges.areaAt(row, column);
  if (move === 'up' || move === 'down') {
    const next =
      move === 'up' ? shownFrom(layout.rows, area.top - 1, -1) : shownFrom(layout.rows, area.bottom + 1, 1);
    return next === null ? null : { row: next, column };
  }
  const next =
    move === 'left'
      ? shownFrom(layout.columns, area.left - 1, -1)
      : shownFrom(layout.columns, area.right + 1, 1);
  return next === null ? null : { row, column: next };
}

/** Right and on to the next row, as Tab goes in a table. */
function inReadingOrder(from: Place, step: 1 | -1, ground: Ground): Place | null {
  const beside = oneStep(from, step === 1 ? 'right' : 'left', ground);
  if (beside !== null) return beside;
  const { rows, columns } = ground.layout;
  const area = ground.merges.areaAt(from.row, from.column);
  const row = shownFrom(rows, step === 1 ? area.bottom + 1 : area.top - 1, step);
  return row === null ? null : { row, column: step === 1 ? first(columns) : last(columns) };
}
