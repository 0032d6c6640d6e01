import type { ColumnWindow } from '../geometry/column-window';
import type { SheetContent } from '../geometry/sheet-content';
import type { SheetLayout } from '../geometry/sheet-layout';
import type { LookSheet } from '../look/look-sheet';

/** What cells are drawn from and with. */
export interface DrawTools {
  readonly content: SheetContent;
  readonly layout: SheetLayout;
  readonly looks: LookSheet;
  readonly window: ColumnWindow;
}
