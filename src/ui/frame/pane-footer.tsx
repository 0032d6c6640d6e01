import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLooks } from '../parts/looks';
import { useFindings, usePaneState, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    justifyContent: 'space-between',
    padding: '6px 12px',
    marginTop: 'auto',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How fresh the result is, and the key that goes on to the next finding. */
export function PaneFooter(): ReactElement {
  const { frame } = useWords();
  const { open } = useFindings();
  const { checked, outdated, autoCheck } = usePaneState();
  const hasTables = (checked?.content?.report.tables.length ?? 0) > 0;
  const freshness = outdated
    ? autoCheck
      ? frame.outdatedAutomatic
      : frame.outdated
    : autoCheck
      ? frame.checkedAutomatic
      : frame.checked;
  return (
    <footer className={mergeClasses(useStyles().footer, useLooks().small)}>
      <span>{hasTables ? freshness : frame.local}</span>
      {open.length === 0 ? null : <span>{frame.nextKey}</span>}
    </footer>
  );
}
