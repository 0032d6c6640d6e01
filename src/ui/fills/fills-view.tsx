import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { GroupTitle } from '../parts/group-title';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { useRoving } from '../parts/use-roving';
import { listFills } from '../results/listed-fills';
import { DifferingValues } from './differing-values';
import { FillItem } from './fill-item';
import { FillOptions } from './fill-options';

const useStyles = makeStyles({
  action: {
    padding: '10px 12px',
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: '100%' },
  none: { margin: 0 },
});

/** Blank cells that can be computed: seen first, ticked, then filled; what is typed already stands apart. */
export function FillsView(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const state = usePaneState();
  const { fill } = usePaneActions();
  const { ref, onKeyDown } = useRoving<HTMLUListElement>(() => undefined);
  const fills = listFills(state);
  const ticked = fills.filter((entry) => entry.ticked).length;
  return (
    <>
      {fills.length === 0 ? (
        <p className={mergeClasses(looks.section, styles.none)}>{results.nothingToFill}</p>
      ) : (
        <>
          <GroupTitle aside={String(fills.length)}>{results.blankCells}</GroupTitle>
          <FillOptions fills={fills} />
          <ul ref={ref} onKeyDown={onKeyDown} className={looks.plain}>
            {fills.map((listed, index) => (
              <FillItem key={listed.key} listed={listed} isStop={index === 0} />
            ))}
          </ul>
        </>
      )}
      <DifferingValues />
      {fills.length === 0 ? null : (
        <div className={styles.action}>
          <Button
            appearance="primary"
            className={styles.button}
            disabled={ticked === 0 || state.writing || !state.canWrite}
            onClick={() => void fill()}
          >
            {results.fillSelected(ticked)}
          </Button>
        </div>
      )}
    </>
  );
}
