import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useLooks } from '../../../../ui/parts/looks';
import { useRoving } from '../../../../ui/parts/use-roving';
import type { RankedTable } from '../../batch/batch-state';
import { useFile, usePageState } from '../page-hooks';
import { useBatchState, useBatchWords } from './list-hooks';
import { COLUMNS, RankingRow, useRankingLooks } from './ranking-row';

const useStyles = makeStyles({
  note: { margin: '4px 0 10px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { marginTop: '10px' },
});

/** So many rows are drawn at a time. */
const PORTION = 100;
/** While files are checked the list changes all the time, and the worst few are what somebody looks at. */
const WORST = 20;

interface RankingProps {
  readonly onOpen: (file: number, sheet: string) => void;
}

/** All tables, worst first. */
export function Ranking({ onOpen }: RankingProps): ReactElement {
  const { note } = useStyles();
  const looks = useLooks();
  const words = useBatchWords();
  const { ranking, run } = useBatchState();
  const isEmpty = ranking.length === 0;
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking" className={looks.title}>
        {words.ranking}
      </h2>
      <p className={mergeClasses(looks.small, looks.quiet, note)}>
        {isEmpty && run !== 'running' ? words.nothingYet : words.rankingNote}
      </p>
      {isEmpty ? null : <RankingTable onOpen={onOpen} />}
    </section>
  );
}

/** The arrow keys move from row to row; the file that is open has the focus when the list comes back. */
function RankingTable({ onOpen }: RankingProps): ReactElement {
  const styles = useStyles();
  const words = useBatchWords();
  const { ranking, run } = useBatchState();
  const isRunning = run === 'running';
  const opened = useOpened(ranking);
  const file = useFile();
  const [shown, setShown] = useState(() => Math.max(1, Math.ceil((opened + 1) / PORTION)) * PORTION);
  const { ref, onKeyDown } = useRoving<HTMLTableSectionElement>(() => undefined);
  useEffect(() => ref.current?.querySelector<HTMLElement>('[data-opened]')?.focus(), [ref]);
  return (
    <>
      <table role="table" aria-labelledby="ranking" className={styles.table}>
        <Head />
        <tbody role="rowgroup" ref={ref} onKeyDown={onKeyDown}>
          {ranking.slice(0, isRunning ? WORST : shown).map((table, index) => (
            <RankingRow
              key={table.figures.number}
              table={table}
              rank={index + 1}
              openness={index !== opened ? 'closed' : file?.isDirty === true ? 'changed' : 'open'}
              isStop={index === Math.max(0, opened)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {ranking.length > shown && !isRunning ? (
        <Button className={styles.more} onClick={() => setShown(shown + PORTION)}>
          {words.showMore(Math.min(PORTION, ranking.length - shown))}
        </Button>
      ) : null}
    </>
  );
}

/** The first table of the file that is open in the workbench; -1 where none of them is. */
function useOpened(ranking: readonly RankedTable[]): number {
  const { openedFrom } = usePageState();
  return ranking.findIndex(({ file }) => file === openedFrom);
}

function Head(): ReactElement {
  const styles = useRankingLooks();
  const words = useBatchWords();
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row">
        {COLUMNS.map((column) => (
          <th
            key={column}
            role="columnheader"
            scope="col"
            className={mergeClasses(styles.cell, column !== 'table' && styles.number)}
          >
            {words.columns[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
