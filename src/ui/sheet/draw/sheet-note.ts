/** The words of a marked cell beside it, shown while the pointer or the selection is on the cell. */
export class SheetNote {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'sheet-note';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
  }

  /** Stands below the cell where there is room, otherwise above; always within its parent. */
  show(cell: Element, text: string): void {
    const { element } = this;
    const frame = element.parentElement?.getBoundingClientRect();
    if (frame === undefined) return;
    element.textContent = text;
    element.hidden = false;
    const place = cell.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = place.bottom - frame.top + GAP;
    const above = place.top - frame.top - GAP - height;
    const left = Math.min(place.left - frame.left, frame.width - width - GAP);
    const fits = below + height <= frame.height;
    element.style.left = `${Math.max(GAP, left)}px`;
    element.style.top = `${Math.max(GAP, fits || above < 0 ? Math.min(below, frame.height - height - GAP) : above)}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}

const GAP = 4;
