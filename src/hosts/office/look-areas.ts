import type { Area } from '../../core/grid/area';
import type { DraftCell, DraftLook } from '../../core/sheet-draft';

/** All places of a draft that look the same. */
export interface LookAreas {
  readonly look: DraftLook;
  readonly areas: readonly Area[];
}

type LookOf = (cell: DraftCell) => DraftLook;

/** Gathers cells of one look into rectangles, so that a column of a long list is one place for Excel. */
export function lookAreas(rows: readonly (readonly DraftCell[])[], lookOf: LookOf): readonly LookAreas[] {
  const groups = new Map<string, { readonly look: DraftLook; readonly areas: Area[] }>();
  rows.forEach((cells, row) => {
    for (const { key, look, left, right } of runsOf(cells, lookOf)) {
      const group = groups.get(key) ?? { look, areas: [] };
      groups.set(key, group);
      const above = group.areas.findLastIndex(
        (area) => area.bottom === row - 1 && area.left === left && area.right === right,
      );
      const area = group.areas[above];
      if (area === undefined) group.areas.push({ top: row, left, bottom: row, right });
      else group.areas[above] = { ...area, bottom: row };
    }
  });
  return [...groups.values()];
}

interface Run {
  readonly key: string;
  readonly look: DraftLook;
  readonly left: number;
  right: number;
}

function runsOf(cells: readonly DraftCell[], lookOf: LookOf): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    const look = lookOf(cell);
    const key = JSON.stringify(look);
    const last = runs.at(-1);
    if (last?.key === key) last.right = column;
    else runs.push({ key, look, left: column, right: column });
  });
  return runs;
}
