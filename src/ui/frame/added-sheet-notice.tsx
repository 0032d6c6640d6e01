import type { ReactElement } from 'react';
import type { AddedSheet } from '../../core/sheet-adder';
import { addedSheetWordsOf } from '../../locales/ui-added-sheet-words-of';
import { Message } from '../parts/message';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

/** Says that a sheet was added, and takes it away again. */
export function AddedSheetNotice({ addedSheet }: { readonly addedSheet: AddedSheet }): ReactElement {
  const { id, frame } = useWords();
  const { writing } = usePaneState();
  const { removeResults } = usePaneActions();
  return (
    <Message
      intent="success"
      text={addedSheetWordsOf(id).added(addedSheet.name)}
      action={{ label: frame.undo, onClick: () => void removeResults(false), isDisabled: writing }}
    />
  );
}
