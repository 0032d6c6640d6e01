import type { ReactElement } from 'react';
import { addedSheetWordsOf } from '../../locales/ui-added-sheet-words-of';
import { Message } from '../parts/message';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

/** Says that a sheet is being added, or was, and takes it away again. */
export function AddedSheetNotice(): ReactElement | null {
  const { id, frame } = useWords();
  const { writing, addingResults, addedSheet } = usePaneState();
  const { removeResults } = usePaneActions();
  const words = addedSheetWordsOf(id);
  if (addingResults) return <Message intent="info" text={words.adding} />;
  if (addedSheet === null) return null;
  return (
    <Message
      intent="success"
      text={words.added(addedSheet.name)}
      action={{ label: frame.undo, onClick: () => void removeResults(false), isDisabled: writing }}
    />
  );
}
