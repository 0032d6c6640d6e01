import { parseAreaName } from '../../../src/core/grid/address';
import { areaContains, type Area } from '../../../src/core/grid/area';
import { entered, isFormula, type FakeCell } from './fake-cell';
import type { FakeRule } from './fake-rule';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Works a formula out from the numbers of the sheet, by address. */
export type Evaluate = (
  formula: string,
  numberAt: (row: number, column: number) => number | undefined,
) => unknown;

const key = (row: number, column: number): string => `${row},${column}`;

/** A sheet with the behaviour that the add-in depends on: typing, merging, protection, rules that move with rows. */
export class FakeSheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  allowFormatCells = false;
  cells = new Map<string, FakeCell>();
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** By priority, the first first. */
  rules: FakeRule[] = [];
  /** Properties of the sheet itself, which nobody sees; copied and saved with it. */
  properties = new Map<string, string>();
  /** Links of cells, by row and column. */
  links = new Map<string, { readonly documentReference?: string; readonly textToDisplay?: string }>();
  /** What was said of looks, in order: an area, a property such as `font/bold`, and its value. */
  looks: { readonly area: Area; readonly property: string; readonly value: unknown }[] = [];
  frozenRows = 0;
  filter: Area | null = null;
  print: Record<string, unknown> = {};
  private readonly evaluate: Evaluate;

  constructor(id: string, name: string, evaluate: Evaluate) {
    this.id = id;
    this.name = name;
    this.evaluate = evaluate;
  }

  cellAt(row: number, column: number): FakeCell | undefined {
    return this.cells.get(key(row, column));
  }

  /** The cell, made if need be, with nothing in it. */
  ensureCell(row: number, column: number): FakeCell {
    const found = this.cellAt(row, column);
    if (found !== undefined) return found;
    const cell: FakeCell = { input: '', isText: false, numberFormat: 'General', locked: true, fill: null };
    this.cells.set(key(row, column), cell);
    return cell;
  }

  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) => areaContains(area, row, column) && (area.top !== row || area.left !== column),
    );
  }

  isLocked(row: number, column: number): boolean {
    return this.cellAt(row, column)?.locked ?? true;
  }

  /** Types into a cell; what is typed into a covered cell is lost. */
  enter(row: number, column: number, input: string | number | boolean): void {
    if (this.isCovered(row, column)) return;
    const cell = this.ensureCell(row, column);
    Object.assign(cell, entered(input, cell.numberFormat));
  }

  valueAt(row: number, column: number): string | number | boolean {
    const cell = this.cellAt(row, column);
    if (cell === undefined) return '';
    if (!isFormula(cell)) return cell.input;
    const numberAt = (r: number, c: number): number | undefined => {
      const value = this.valueAt(r, c);
      return typeof value === 'number' ? value : undefined;
    };
    try {
      const value = this.evaluate(String(cell.input), numberAt);
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    } catch {
      return '#VALUE!';
    }
  }

  /** The rectangle of all cells with values; formats alone do not count. */
  usedArea(): Area | null {
    let used: Area | null = null;
    for (const [place, { input }] of this.cells) {
      if (input === '') continue;
      const [row = 0, column = 0] = place.split(',').map(Number);
      used ??= { top: row, left: column, bottom: row, right: column };
      used = {
        top: Math.min(used.top, row),
        left: Math.min(used.left, column),
        bottom: Math.max(used.bottom, row),
        right: Math.max(used.right, column),
      };
    }
    return used;
  }

  /** Inserts rows above `row`, or deletes them for a negative count, moving everything below. */
  shiftRows(row: number, count: number): void {
    const moved = (line: number): number => (line < row ? line : line + count);
    const isGone = (line: number): boolean => count < 0 && line >= row && line < row - count;
    this.cells = new Map(
      [...this.cells].flatMap(([place, cell]): [string, FakeCell][] => {
        const [r = 0, c = 0] = place.split(',').map(Number);
        return isGone(r) ? [] : [[key(moved(r), c), cell]];
      }),
    );
    this.merges = this.merges.flatMap((area) => shifted(area, row, count));
    this.hiddenRows = new Set([...this.hiddenRows].filter((line) => !isGone(line)).map(moved));
    for (const rule of this.rules) rule.areas = rule.areas.flatMap((area) => shifted(area, row, count));
    this.rules = this.rules.filter(({ areas }) => areas.length > 0);
  }
}

/** An area after rows were inserted or deleted; nothing when all its rows are gone. */
function shifted(area: Area, row: number, count: number): Area[] {
  if (area.top === 0 && area.bottom === LAST_ROW) return [area];
  const end = row - count;
  const top = area.top < row ? area.top : count >= 0 ? area.top + count : Math.max(row, area.top + count);
  const bottom =
    area.bottom < row
      ? area.bottom
      : count >= 0
        ? area.bottom + count
        : area.bottom < end
          ? row - 1
          : area.bottom + count;
  return bottom < top ? [] : [{ ...area, top, bottom }];
}

/** Reads an address that must be right. */
export function areaFrom(a1: string): Area {
  const area = parseAreaName(a1);
  if (area === null) throw new Error(`not an area: ${a1}`);
  return area;
}
