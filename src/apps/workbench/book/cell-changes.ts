import type { Grid } from '../../../core/grid/grid';
import { placeKey } from '../../../core/grid/place';
import type { Telling } from './sent-states';

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** What became of some cells: those that are new or other than before, and the places where none is any more. */
export interface CellChanges<C extends Placed> {
  readonly changed: readonly C[];
  readonly gone: readonly number[];
}

/** Anything that consists mostly of cells, sorted by row, then column. */
export interface HasCells<C extends Placed = Placed> {
  readonly cells: readonly C[];
}

/** A large thing as what is other than in the one before; all but its cells is sent anew. */
export type ChangesOf<T extends HasCells> = Omit<T, 'cells'> & {
  readonly cells: CellChanges<T['cells'][number]>;
};

export function changesOf<C extends Placed, T extends HasCells<C>>(before: T, after: T): ChangesOf<T> {
  const old = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const changed = after.cells.filter((cell) => !isSame(old.get(keyOf(cell)), cell));
  for (const cell of after.cells) old.delete(keyOf(cell));
  return { ...after, cells: { changed, gone: [...old.keys()] } };
}

export function withChanges<C extends Placed, T extends HasCells<C>>(before: T, changes: ChangesOf<T>): T {
  const { changed, gone } = changes.cells;
  const coming = new Map(changed.map((cell) => [keyOf(cell), cell]));
  const away = new Set(gone);
  const cells: Placed[] = [];
  for (const cell of before.cells) {
    const key = keyOf(cell);
    if (!away.has(key)) cells.push(coming.get(key) ?? cell);
    coming.delete(key);
  }
  if (coming.size > 0) {
    cells.push(...coming.values());
    cells.sort((a, b) => keyOf(a) - keyOf(b));
  }
  return { ...changes, cells } as unknown as T;
}

/** A sheet is read again after each edit, which seldom changes more than a few cells. */
export const gridTelling: Telling<Grid, ChangesOf<Grid>> = { changes: changesOf, apply: withChanges };

const keyOf = ({ row, column }: Placed): number => placeKey(row, column);

/** Cells are flat records; one whose fields come in another order counts as changed. */
function isSame(one: Placed | undefined, other: Placed): boolean {
  if (one === other) return true;
  if (one === undefined) return false;
  const [a, b] = [Object.entries(one), Object.entries(other)];
  return a.length === b.length && a.every(([name, value], n) => b[n]?.[0] === name && b[n][1] === value);
}
