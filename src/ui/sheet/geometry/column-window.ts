import { lineAt, startOf } from './lines';
import type { ScrollWindow } from './scroll-target';
import type { SheetLayout } from './sheet-layout';

/** The scrolling columns that are drawn, both ends included; frozen columns are drawn besides. */
export interface ColumnWindow {
  readonly left: number;
  readonly right: number;
}

/** A sheet up to so many times as wide as the window is drawn in its whole width. */
const WHOLE_UP_TO = 2;

/** The columns to draw: those drawn now as long as they cover what is seen, else what is seen with room on both sides. */
export function columnWindow(
  layout: SheetLayout,
  seen: ScrollWindow,
  now: ColumnWindow | null,
): ColumnWindow {
  const { columns, frozen } = layout;
  const last = columns.count - 1;
  const total = startOf(columns, columns.count);
  if (total <= seen.size * WHOLE_UP_TO) return { left: frozen.columns, right: last };
  const from = lineAt(columns, seen.start);
  const to = lineAt(columns, seen.start + seen.size);
  if (now !== null && now.left <= Math.max(from, frozen.columns) && to <= now.right) return now;
  const room = seen.size / 2;
  return {
    left: Math.max(frozen.columns, lineAt(columns, Math.max(0, seen.start - room))),
    right: seen.start + seen.size + room >= total ? last : lineAt(columns, seen.start + seen.size + room),
  };
}
