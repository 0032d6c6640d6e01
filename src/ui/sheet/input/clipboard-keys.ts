import type { CellInput } from './cell-input';
import { clearSelected, copySelected, pasteInto, type EditingGround } from './sheet-editing';

/** Copies, cuts and pastes blocks of cells; while a cell is typed into, the clipboard is the text box's own. */
export function listenToClipboard(input: CellInput, ground: () => EditingGround): void {
  const on = (name: 'copy' | 'cut' | 'paste', act: (clipboard: DataTransfer) => void): void => {
    input.element.addEventListener(name, (event) => {
      if (input.state !== 'ready' || event.clipboardData === null) return;
      event.preventDefault();
      act(event.clipboardData);
    });
  };
  on('copy', (clipboard) => copySelected(ground(), clipboard));
  on('cut', (clipboard) => {
    copySelected(ground(), clipboard);
    clearSelected(ground());
  });
  on('paste', (clipboard) => pasteInto(ground(), clipboard.getData('text/plain')));
}
