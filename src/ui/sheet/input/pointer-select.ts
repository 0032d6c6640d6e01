/** What the pointer asks of the grid, by the element under it. */
export interface PointerEvents {
  readonly onPick: (element: Element, how: { readonly extend: boolean; readonly byTouch: boolean }) => void;
  readonly onDrag: (element: Element) => void;
  readonly onOpen: (element: Element) => void;
  readonly onHover: (element: Element | null) => void;
}

/** Selects by press, drag and double press; a finger selects when it lifts, so that it can scroll. */
export function listenToPointer(surface: HTMLElement, events: PointerEvents): void {
  let isDragging = false;
  let byTouch = false;
  surface.addEventListener('pointerdown', (event) => {
    byTouch = event.pointerType === 'touch';
    if (byTouch || event.button !== 0 || !isCell(event.target)) return;
    isDragging = true;
    events.onPick(event.target, { extend: event.shiftKey, byTouch: false });
  });
  // The text box has the focus by now, which the press would take; the cell itself may have been drawn anew meanwhile.
  surface.addEventListener('mousedown', (event) => {
    if (isDragging) event.preventDefault();
  });
  surface.addEventListener('click', (event) => {
    if (byTouch && isCell(event.target)) events.onPick(event.target, { extend: false, byTouch: true });
  });
  surface.addEventListener('pointermove', (event) => {
    if (isDragging && (event.buttons & 1) === 0) isDragging = false;
    if (isDragging && isCell(event.target)) events.onDrag(event.target);
  });
  surface.addEventListener('pointerup', () => {
    isDragging = false;
  });
  surface.addEventListener('dblclick', (event) => {
    if (isCell(event.target)) events.onOpen(event.target);
  });
  surface.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') events.onHover(isCell(target) ? target : null);
  });
  surface.addEventListener('pointerleave', () => events.onHover(null));
}

/** True for what is drawn as part of a cell, except the open text box, which has its own ways with the pointer. */
const isCell = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest('td:not(.corner)') !== null && target.tagName !== 'TEXTAREA';
