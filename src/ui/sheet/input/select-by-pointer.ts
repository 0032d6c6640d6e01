import { areasOverlap, type Area } from '../../../core/grid/area';
import type { SheetDrawing } from '../draw/sheet-drawing';
import { selectBlock, selectCell, type Selection } from '../geometry/selection';
import type { CellInput } from './cell-input';
import { listenToPointer } from './pointer-select';
import type { EditingGround } from './sheet-editing';

/** What the pointer acts upon. */
export interface PointerTarget {
  readonly drawing: SheetDrawing;
  readonly input: CellInput;
  readonly ground: () => EditingGround;
  readonly choose: (selection: Selection, seen: Area | null) => void;
  readonly edit: () => void;
  readonly showNote: (element?: Element) => void;
}

/** Lets the pointer select cells and blocks, open cells, and show notes. */
export function selectByPointer(surface: HTMLElement, target: PointerTarget): void {
  const areaOf = (element: Element): Area | undefined => target.drawing.cellOf(element)?.area;
  const pick = (element: Element, extend: boolean): void => {
    const area = areaOf(element);
    if (area === undefined) return;
    const { merges } = target.drawing.content;
    const to = { row: area.top, column: area.left };
    const { at } = target.ground().selection;
    target.choose(extend ? selectBlock(merges, at, to) : selectCell(merges, to), area);
  };
  listenToPointer(surface, {
    onPick: (element, { extend, byTouch }) => {
      // A tap only selects; the keyboard on the screen comes with the second tap.
      target.input.element.inputMode = byTouch ? 'none' : '';
      pick(element, extend);
    },
    onDrag: (element) => {
      const area = areaOf(element);
      const { end } = target.ground().selection;
      if (
        area === undefined ||
        areasOverlap(area, { top: end.row, left: end.column, bottom: end.row, right: end.column })
      )
        return;
      pick(element, true);
    },
    onOpen: () => {
      target.input.element.inputMode = '';
      target.edit();
    },
    onHover: (element) => target.showNote(element ?? undefined),
  });
}
