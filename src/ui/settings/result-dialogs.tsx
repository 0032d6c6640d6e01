import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetRoom } from '../../core/sheet-adder';
import { addedSheetWordsOf } from '../../locales/ui-added-sheet-words-of';
import type { AddedSheetWords } from '../../locales/ui-added-sheet-words';
import { AskDialog } from '../parts/ask-dialog';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

/** Says exactly what will be added to the workbook, and asks. */
export function AddResultsDialog(): ReactElement | null {
  const { id, frame } = useWords();
  const words = addedSheetWordsOf(id);
  const { room } = usePaneState();
  const { setPanel, addResults } = usePaneActions();
  if (room === null) return null;
  const { isProtected, freeName, own } = room;
  const cancel = (): void => setPanel(null);
  return (
    <AskDialog title={words.title} lines={linesOf(room, words)} onCancel={cancel}>
      <Button autoFocus onClick={cancel}>
        {isProtected ? frame.close : frame.cancel}
      </Button>
      {isProtected || own === null ? null : (
        <Button onClick={() => void addResults(words.name, true)}>{words.replace(own.name)}</Button>
      )}
      {isProtected ? null : (
        <Button appearance="primary" onClick={() => void addResults(words.name, false)}>
          {words.add(freeName)}
        </Button>
      )}
    </AskDialog>
  );
}

/** Asks before what somebody wrote into the added sheet is lost. */
export function RemoveResultsDialog(): ReactElement | null {
  const words = addedSheetWordsOf(useWords().id);
  const { addedSheet } = usePaneState();
  const { setPanel, removeResults } = usePaneActions();
  if (addedSheet === null) return null;
  const keep = (): void => setPanel(null);
  return (
    <AskDialog title={words.removeTitle(addedSheet.name)} lines={[words.removeChanged]} onCancel={keep}>
      <Button autoFocus onClick={keep}>
        {words.keep}
      </Button>
      <Button appearance="primary" onClick={() => void removeResults(true)}>
        {words.remove}
      </Button>
    </AskDialog>
  );
}

function linesOf(room: SheetRoom, words: AddedSheetWords): readonly string[] {
  const { isProtected, freeName, own } = room;
  if (isProtected) return [words.isProtected];
  return [words.whatIsAdded(own?.name ?? freeName), ...aboutName(room, words), words.howToUndo];
}

function aboutName({ freeName, own }: SheetRoom, words: AddedSheetWords): readonly string[] {
  if (own !== null) {
    const says = own.isChanged ? words.ownWasChanged : words.ownIsThere;
    return [says(own.name, freeName)];
  }
  return freeName === words.name ? [] : [words.otherIsThere(words.name, freeName)];
}
