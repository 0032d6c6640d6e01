import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
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

/** Takes a file that is dropped anywhere on the page, and says so while one is held above it. */
export function DropTarget(): ReactElement | null {
  const { cover } = useStyles();
  const { words } = usePageWords();
  const { openFile } = usePageActions();
  const [isOver, setOver] = useState(false);
  useEffect(
    () =>
      listenToDrops({
        onOver: setOver,
        onFile: (file) => void openFile(file),
      }),
    [openFile],
  );
  return isOver ? <div className={cover}>{words.start.drop}</div> : null;
}

interface DropListener {
  readonly onOver: (isOver: boolean) => void;
  readonly onFile: (file: File) => void;
}

function listenToDrops({ onOver, onFile }: DropListener): () => void {
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
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onFile(file);
  };
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('dragenter', over, { signal });
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  return () => stop.abort();
}
