import type { SheetView } from '../../../core/grid/sheet-view';
import { SheetContent } from './sheet-content';

const contents = new WeakMap<SheetView, SheetContent>();

/** The content of a view, made once however often it is asked for. */
export function contentOf(view: SheetView): SheetContent {
  const content = contents.get(view) ?? new SheetContent(view);
  contents.set(view, content);
  return content;
}

/** Keeps a content that was made by other means than from its view alone. */
export const keepContent = (content: SheetContent): void => void contents.set(content.view, content);
