import { displayWidth } from '../text/display-width';
import type { Cell } from './cell';
import { wraps } from './styles';

/** Points of one line of text, and what a row has around its lines. */
const LINE = 14;
const AROUND = 3;
/** Excel makes no row higher. */
const HIGHEST = 409;

/**
 * The height in points that a row needs for its wrapped texts, reckoned from the widths of its columns in characters:
 * not every program that opens a workbook fits its rows by itself.
 */
export function rowHeight(cells: readonly (Cell | null)[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    if (cell?.text === undefined || !wraps(cell.style)) return 1;
    const width = Math.max(1, (widths[column] ?? 10) * 0.92 - 0.5);
    return cell.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + AROUND);
}
