import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { addedSheetWordsOf } from '../../locales/ui-added-sheet-words-of';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { PanelPart } from './panel-frame';

/** The way to have the results in the workbook, or why there is none; nothing where the host adds no sheets. */
export function ResultsPart(): ReactElement | null {
  const looks = useLooks();
  const words = addedSheetWordsOf(useWords().id);
  const { canAddResults, canWrite, room, writing, checked } = usePaneState();
  const { lookForRoom, askToAdd } = usePaneActions();
  const hasTables = (checked?.content?.report.tables.length ?? 0) > 0;
  const isOffered = canAddResults && hasTables;
  useEffect(() => {
    if (isOffered) void lookForRoom(words.name);
  }, [isOffered, lookForRoom, words]);
  if (!isOffered) return null;
  const isProtected = room?.isProtected === true;
  return (
    <PanelPart title={words.heading}>
      {isProtected ? (
        <span className={mergeClasses(looks.small, looks.quiet)}>{words.isProtected}</span>
      ) : null}
      <div>
        <Button
          size="small"
          disabled={isProtected || writing || !canWrite}
          onClick={() => void askToAdd(words.name)}
        >
          {words.command}
        </Button>
      </div>
    </PanelPart>
  );
}
