import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useLooks } from '../../../ui/parts/looks';
import { useFile, usePageState, usePageWords } from './page-hooks';

const useStyles = makeStyles({
  dialog: {
    maxWidth: 'min(440px, calc(100vw - 32px))',
    boxSizing: 'border-box',
    padding: '20px 24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  text: { margin: '8px 0 16px', overflowWrap: 'anywhere' },
  buttons: { justifyContent: 'flex-end' },
});

/** Asks before changes are lost; Esc keeps them. */
export function DiscardDialog(): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const { discard } = usePageWords().words;
  const { asking } = usePageState();
  const file = useFile();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asking !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [asking]);
  if (asking === null) return null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="discard-title"
      aria-describedby="discard-text"
      className={styles.dialog}
      onCancel={() => asking.answer(false)}
      // Keys pressed here are not for the pane, which would keep Esc from the dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="discard-title" className={looks.title}>
        {discard.title}
      </h2>
      <p id="discard-text" className={styles.text}>
        {discard.text(file?.name ?? '')}
      </p>
      <div className={mergeClasses(looks.row, styles.buttons)}>
        <Button autoFocus onClick={() => asking.answer(false)}>
          {discard.keep}
        </Button>
        <Button appearance="primary" onClick={() => asking.answer(true)}>
          {discard.confirm}
        </Button>
      </div>
    </dialog>
  );
}
