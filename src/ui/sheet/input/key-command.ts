import type { Move } from '../geometry/move';

/** What a key asks of the grid while nothing is being typed. */
export type KeyCommand =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly do: 'edit' | 'clear' | 'undo' | 'redo' | 'select-all' | 'release' };

/** The parts of a keyboard event that matter. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const WITH_CONTROL: Readonly<Record<string, Move>> = {
  Home: 'sheet-start',
  End: 'sheet-end',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
};

const COMMANDS: Readonly<Record<string, 'edit' | 'clear' | 'release'>> = {
  F2: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'release',
};

/** `null` for keys that type, or that are none of the grid's business. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (altKey) return null;
  if (ctrlKey || metaKey) return withControl(press);
  const line = lineMove(key, shiftKey);
  if (line !== null) return { do: 'move', move: line, extend: false };
  const move = MOVES[key];
  if (move !== undefined) return { do: 'move', move, extend: shiftKey };
  const command = COMMANDS[key];
  return command === undefined ? null : { do: command };
}

/** Enter and Tab go on to the next cell, with Shift back to the one before. */
export function lineMove(key: string, shiftKey: boolean): Move | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return null;
}

function withControl({ key, shiftKey }: KeyPress): KeyCommand | null {
  const move = WITH_CONTROL[key];
  if (move !== undefined) return { do: 'move', move, extend: shiftKey };
  switch (key.toLowerCase()) {
    case 'z':
      return { do: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case 'a':
      return { do: 'select-all' };
    default:
      return null;
  }
}
