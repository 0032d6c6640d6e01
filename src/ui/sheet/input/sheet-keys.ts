import type { Move } from '../geometry/move';
import type { CellInput } from './cell-input';
import { keyCommand, type KeyCommand } from './key-command';
import { clearSelected, refusalHere, refuse, type EditingGround } from './sheet-editing';

/** What keys act upon. */
export interface KeyTarget {
  readonly input: CellInput;
  readonly ground: () => EditingGround;
  /** Goes on in a direction; false when there is nowhere to go on to. */
  readonly move: (move: Move, extend: boolean) => boolean;
  readonly selectAll: () => void;
  readonly edit: () => void;
  readonly release: () => void;
}

/** Gives the keys pressed in the text box to the box itself while it is open, and else to the grid. */
export function listenToKeys(target: KeyTarget): void {
  let mayLeave = false;
  target.input.element.addEventListener('keydown', (event) => {
    const isLeaving = mayLeave && event.key === 'Tab';
    mayLeave = event.key === 'Escape' || (mayLeave && event.key === 'Shift');
    if (isLeaving || target.input.handleKey(event)) return;
    const command = keyCommand(event);
    if (command === null) {
      if (types(event)) refuseTyping(target);
      return;
    }
    if (carryOut(target, command)) event.preventDefault();
  });
}

/** True for keys that would put a character into a cell, by themselves or by an input method. */
const types = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ([...key].length === 1 || key === 'Process') && !ctrlKey && !metaKey && !altKey;

/** Does what the key asks; false leaves it to the browser. */
function carryOut(target: KeyTarget, command: KeyCommand): boolean {
  switch (command.do) {
    case 'move':
      return target.move(command.move, command.extend);
    case 'edit':
      refuseTyping(target);
      target.edit();
      return true;
    case 'clear':
      clearSelected(target.ground());
      return true;
    case 'undo':
      target.ground().events.onUndo();
      return true;
    case 'redo':
      target.ground().events.onRedo();
      return true;
    case 'select-all':
      target.selectAll();
      return true;
    case 'release':
      target.release();
      return false;
  }
}

function refuseTyping(target: KeyTarget): void {
  const ground = target.ground();
  const refusal = refusalHere(ground);
  if (refusal !== null) refuse(ground, refusal);
}
