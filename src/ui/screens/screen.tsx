import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useLooks } from '../parts/looks';

const useStyles = makeStyles({
  screen: {
    padding: '28px 20px 20px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  title: { color: tokens.colorNeutralForeground1 },
});

/** A screen in the place of results: a heading, what there is to say, and the way on. */
export function Screen({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <h2 className={mergeClasses(useLooks().title, styles.title)}>{title}</h2>
      {children}
    </div>
  );
}
