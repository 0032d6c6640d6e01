import type { SheetContent } from '../geometry/sheet-content';
import { isCovered } from './clipboard-text';

/** Why a cell cannot be typed into. */
export type Refusal = 'locked' | 'covered' | 'formula' | 'outside';

/** `isLocked` tells whether sheet protection keeps the cell from being changed. */
export function refusalOf(
  content: SheetContent,
  row: number,
  column: number,
  isLocked: (row: number, column: number) => boolean,
): Refusal | null {
  if (row >= content.view.rows || column >= content.view.columns) return 'outside';
  if (isCovered(content, row, column)) return 'covered';
  if (isLocked(row, column)) return 'locked';
  return content.cellAt(row, column)?.formula == null ? null : 'formula';
}
