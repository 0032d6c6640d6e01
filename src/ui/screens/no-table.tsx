import { Button, Link, makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { SampleLink } from './sample-link';
import { Screen } from './screen';

const useStyles = makeStyles({ line: { margin: 0 }, sheet: { textAlign: 'left', overflowWrap: 'anywhere' } });

interface NoTableProps {
  readonly nearest: readonly string[];
}

/** No table on this sheet: what was looked for, what came nearest, where there is one, and how to point at it. */
export function NoTable({ nearest }: NoTableProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { states } = useWords();
  const { setPanel } = usePaneActions();
  return (
    <Screen title={states.noTableTitle}>
      <p className={styles.line}>{states.lookedFor}</p>
      <p className={styles.line}>{nearest.length > 0 ? states.nearest(nearest) : states.nothingNear}</p>
      <OtherSheets />
      <span className={mergeClasses(looks.small, looks.quiet)}>{states.otherWays}</span>
      <Link as="button" onClick={() => setPanel('mapping')}>
        {states.nameColumns}
      </Link>
      <SampleLink />
    </Screen>
  );
}

function OtherSheets(): ReactElement | null {
  const styles = useStyles();
  const { states } = useWords();
  const { elsewhere, reading } = usePaneState();
  const { openSheet } = usePaneActions();
  if (elsewhere === null) return null;
  if (elsewhere === 'searching') return <Spinner size="tiny" label={states.searching} />;
  if (elsewhere.length === 0) return <p className={styles.line}>{states.nowhereElse}</p>;
  return (
    <>
      {elsewhere.map((sheet) => (
        <Button
          key={sheet}
          className={styles.sheet}
          disabled={reading !== null}
          onClick={() => void openSheet(sheet)}
        >
          {states.goToSheet(sheet)}
        </Button>
      ))}
    </>
  );
}
