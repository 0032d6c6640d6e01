import type { Area } from './area';

const LETTERS = 26;
const CODE_OF_A = 65;

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** The A1 address of one cell: row 5, column 3 (zero-based) is `D6`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${String(row + 1)}`;

/** The A1 address of an area, a single cell without a colon. */
export function areaName(area: Area): string {
  const start = cellName(area.top, area.left);
  const end = cellName(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) - 1;

/** Reads `D6` or `A1:C3`; `null` for anything else, whole rows and columns included. */
export function parseAreaName(a1: string): Area | null {
  const match = A1.exec(a1);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [r1, r2] = [Number(top) - 1, Number(bottom) - 1];
  const [c1, c2] = [columnNumber(left), columnNumber(right)];
  if (r1 < 0 || r2 < 0) return null;
  return {
    top: Math.min(r1, r2),
    left: Math.min(c1, c2),
    bottom: Math.max(r1, r2),
    right: Math.max(c1, c2),
  };
}
