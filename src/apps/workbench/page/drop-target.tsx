import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { droppedOf, type Dropped } from '../batch/dropped';
import { usePageActions, usePageWords } from './page-hooks';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: '8px',
    zIndex: 50,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    opacity: 0.95,
  },
});

/** Takes files and folders that are dropped anywhere on the page, and says so while they are held above it. */
export function DropTarget(): ReactElement | null {
  const { cover } = useStyles();
  const { words } = usePageWords();
  const { openFiles } = usePageActions();
  const [isOver, setOver] = useState(false);
  useEffect(
    () =>
      listenToDrops({
        onOver: setOver,
        onDrop: (dropped) => void openFiles(dropped),
      }),
    [openFiles],
  );
  return isOver ? <div className={cover}>{words.start.drop}</div> : null;
}

interface DropListener {
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (dropped: readonly Dropped[]) => void;
}

function listenToDrops({ onOver, onDrop }: DropListener): () => void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(true);
  };
  const leave = ({ relatedTarget }: DragEvent): void => {
    if (relatedTarget === null) onOver(false);
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(false);
    const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
    void Promise.all(items.map(droppedOf)).then((dropped) => onDrop(dropped.filter((each) => each !== null)));
  };
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('dragenter', over, { signal });
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  return () => stop.abort();
}
