import type { Move } from '../geometry/move';
import { lineMove } from './key-command';

/** What becomes of a cell that was typed into. */
export interface InputEvents {
  /** The text is final; `move` is where the person goes on to, if anywhere. */
  readonly onDone: (text: string, move: Move | null) => void;
  readonly onCancelled: () => void;
  /** Typing began, by a first character or by an input method. */
  readonly onTyping: () => void;
}

/** The cell (its element is the `parent`) as the input stands on it: what it is called, and whether it may be typed into. */
export interface InputPlace {
  readonly parent: HTMLElement;
  readonly label: string;
  readonly description: string;
  readonly isReadOnly: boolean;
}

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The text box that stands unseen on the selected cell and has the focus, so that an input method finds an editable
 * element before the first key: a box that only opens on that key loses it. It is seen once something is typed.
 */
export class CellInput {
  readonly element = document.createElement('textarea');
  /** `typing` gives way to the arrow keys, `editing` keeps them for the caret. */
  state: 'ready' | 'typing' | 'editing' = 'ready';
  private readonly events: InputEvents;
  private isMoving = false;
  private wasComposing = false;

  constructor(events: InputEvents) {
    this.events = events;
    const { element } = this;
    element.rows = 1;
    element.spellcheck = false;
    element.autocapitalize = 'off';
    element.setAttribute('autocomplete', 'off');
    element.addEventListener('compositionstart', () => this.begin());
    element.addEventListener('compositionend', () => {
      // Safari tells of the key that ended a composition only afterwards, as if it were an ordinary one.
      this.wasComposing = true;
      setTimeout(() => (this.wasComposing = false));
    });
    element.addEventListener('input', () => this.begin());
    element.addEventListener('blur', () => {
      if (!this.isMoving) this.finish(null);
    });
  }

  /** Stands on another cell, with the focus if it had it or should have it. */
  place({ parent, label, description, isReadOnly }: InputPlace, takeFocus: boolean): void {
    const { element } = this;
    const hasFocus = takeFocus || document.activeElement === element;
    this.isMoving = true;
    if (element.parentElement !== parent) parent.append(element);
    element.setAttribute('aria-label', label);
    if (description === '') element.removeAttribute('aria-description');
    else element.setAttribute('aria-description', description);
    element.readOnly = isReadOnly;
    if (hasFocus) element.focus({ preventScroll: true });
    this.isMoving = false;
  }

  /** Opens with the text that the cell holds, the caret behind it. */
  edit(text: string): void {
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
    this.state = 'editing';
    this.open();
  }

  /** Ends typing with what was typed; nothing happens unless something was. */
  finish(move: Move | null): void {
    if (this.state === 'ready') return;
    const text = this.element.value;
    this.close();
    this.events.onDone(text, move);
  }

  /** Handles a key while something is being typed; true when nobody else should. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.isComposing || this.wasComposing) return true;
    if (this.state === 'ready') return false;
    const move =
      lineMove(event.key, event.shiftKey) ?? (this.state === 'typing' ? ARROWS[event.key] : undefined);
    if (event.key === 'Enter' && event.altKey) this.breakLine();
    else if (event.key === 'Escape') this.cancel();
    else if (event.key === 'F2') this.state = 'editing';
    else if (move !== undefined && !event.ctrlKey && !event.metaKey) this.finish(move);
    else return true;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** Drops what was typed. */
  cancel(): void {
    this.close();
    this.events.onCancelled();
  }

  private begin(): void {
    if (this.state === 'ready') {
      this.state = 'typing';
      this.events.onTyping();
    }
    this.open();
  }

  private breakLine(): void {
    const { element } = this;
    element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
    this.open();
  }

  /** As large as the cell at least, and as its text where that needs more. */
  private open(): void {
    const { element } = this;
    element.classList.add('open');
    element.style.height = '100%';
    element.style.width = '100%';
    if (element.scrollWidth > element.clientWidth) element.style.width = `${element.scrollWidth + 4}px`;
    if (element.scrollHeight > element.clientHeight) element.style.height = `${element.scrollHeight}px`;
  }

  private close(): void {
    const { element } = this;
    this.state = 'ready';
    element.classList.remove('open');
    element.value = '';
    element.style.height = '';
    element.style.width = '';
  }
}
