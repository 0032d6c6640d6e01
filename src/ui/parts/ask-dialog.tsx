import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { useLooks } from './looks';

const useStyles = makeStyles({
  dialog: {
    width: 'min(420px, calc(100vw - 24px))',
    maxHeight: 'calc(100vh - 24px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: '16px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  text: { margin: '8px 0', overflowWrap: 'anywhere' },
  buttons: { marginTop: '14px', justifyContent: 'flex-end' },
});

interface AskDialogProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** The ways to answer. */
  readonly children: ReactNode;
  /** Esc is an answer too: nothing happens. */
  readonly onCancel: () => void;
}

/** A question that has to be answered before anything else. */
export function AskDialog({ title, lines, children, onCancel }: AskDialogProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      className={styles.dialog}
      onCancel={onCancel}
      // Keys mean nothing to the pane behind, which would also keep Esc from closing.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={`${id}title`} className={looks.title}>
        {title}
      </h2>
      <div id={`${id}text`}>
        {lines.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </div>
      <div className={mergeClasses(looks.row, styles.buttons)}>{children}</div>
    </dialog>
  );
}
