import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState, useWords } from '../parts/pane-hooks';
import { SampleLink } from './sample-link';
import { Screen } from './screen';

const useStyles = makeStyles({
  points: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  hint: { margin: 0 },
});

/** Before the first check: what the program does, said at length only the first time. */
export function StartScreen(): ReactElement {
  const styles = useStyles();
  const { states } = useWords();
  const { welcomed } = usePaneState();
  return (
    <Screen title={welcomed ? states.idleTitle : states.welcomeTitle}>
      {welcomed ? null : (
        <ul className={styles.points}>
          {states.welcomePoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{states.idleHint}</p>
      <SampleLink />
    </Screen>
  );
}
