import { keyCommand, type KeyPress } from '../../../../src/ui/sheet/input/key-command';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

it.each([
  ['ArrowDown', {}, { do: 'move', move: 'down', extend: false }],
  ['ArrowDown', { shiftKey: true }, { do: 'move', move: 'down', extend: true }],
  ['Enter', { shiftKey: true }, { do: 'move', move: 'up', extend: false }],
  ['Tab', {}, { do: 'move', move: 'next', extend: false }],
  ['Home', { ctrlKey: true }, { do: 'move', move: 'sheet-start', extend: false }],
  ['End', { ctrlKey: true, shiftKey: true }, { do: 'move', move: 'sheet-end', extend: true }],
  ['z', { ctrlKey: true }, { do: 'undo' }],
  ['Z', { metaKey: true, shiftKey: true }, { do: 'redo' }],
  ['y', { ctrlKey: true }, { do: 'redo' }],
  ['F2', {}, { do: 'edit' }],
  ['Backspace', {}, { do: 'clear' }],
])('%s %j asks for %j', (key, held, command) => {
  expect(keyCommand(press(key, held))).toEqual(command);
});

it.each([
  ['a', {}],
  ['Process', {}],
  ['c', { ctrlKey: true }],
  ['ArrowDown', { altKey: true }],
  ['F8', {}],
])('leaves %s %j alone', (key, held) => {
  expect(keyCommand(press(key, held))).toBeNull();
});
