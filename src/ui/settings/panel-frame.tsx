import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useLooks } from '../parts/looks';
import { usePaneActions, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  panel: { backgroundColor: tokens.colorNeutralBackground2, padding: '10px 12px 14px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  part: { margin: '12px 0 0', display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'stretch' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** A panel that opens above the results and takes the focus, because the person asked for it. */
export function PanelFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { frame } = useWords();
  const { setPanel } = usePaneActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section className={mergeClasses(looks.section, styles.panel)} aria-label={title}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={looks.title} style={{ outline: 'none' }}>
          {title}
        </h2>
        <Button size="small" appearance="subtle" onClick={() => setPanel(null)}>
          {frame.close}
        </Button>
      </div>
      {children}
    </section>
  );
}

/** One part of a panel under its own small heading. */
export function PanelPart({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      {title === undefined ? null : <h3 className={styles.heading}>{title}</h3>}
      {children}
    </div>
  );
}
