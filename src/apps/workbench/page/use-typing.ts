import { useMemo } from 'react';
import { placeKey } from '../../../core/grid/place';
import { contentOf } from '../../../ui/sheet/geometry/content-of';
import type { SheetContent } from '../../../ui/sheet/geometry/sheet-content';
import { refusalOf, type Refusal } from '../../../ui/sheet/input/refusal';
import { inputTextAt, type DrawnSheet } from '../book/drawn-sheet';

/** What typing into the drawn sheet begins with, and where it may not. Places are those of a merged area's first cell. */
export interface Typing {
  readonly content: SheetContent;
  readonly editText: (row: number, column: number) => string;
  readonly isLocked: (row: number, column: number) => boolean;
  readonly refusal: (row: number, column: number) => Refusal | null;
}

export function useTyping(drawn: DrawnSheet): Typing {
  return useMemo(() => {
    const content = contentOf(drawn.view);
    const { open } = drawn;
    const isLocked = (row: number, column: number): boolean =>
      open !== null && !open.has(placeKey(row, column));
    return {
      content,
      isLocked,
      editText: (row, column) => inputTextAt(drawn, placeKey(row, column), content.cellAt(row, column)),
      refusal: (row, column) => refusalOf(content, row, column, isLocked),
    };
  }, [drawn]);
}
