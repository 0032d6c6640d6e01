import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BarIcon } from './bar-icon';
import { FileButton } from './file-button';
import { TIGHT } from './narrow';
import { useFile, usePageActions, usePageWords } from './page-hooks';
import { WordedButton } from './worded-button';

const useStyles = makeStyles({ gap: { flexGrow: 1, [TIGHT]: { order: -2 } } });

/** What the bar offers over a list, a way back to the workbook that is still open among it. */
export function ListBar(): ReactElement {
  const { gap } = useStyles();
  const { words } = usePageWords();
  const { showFront } = usePageActions();
  const file = useFile();
  return (
    <>
      <FileButton appearance="subtle" icon={<BarIcon name="open" />}>
        {words.bar.open}
      </FileButton>
      <FileButton appearance="subtle" icon={<BarIcon name="folder" />} ofFolder>
        {words.start.folder}
      </FileButton>
      <span className={gap} />
      {file === null ? null : (
        <WordedButton
          label={words.bar.book(file.name) + (file.isDirty ? ' ●' : '')}
          icon="samples"
          onClick={() => showFront('book')}
        />
      )}
    </>
  );
}
