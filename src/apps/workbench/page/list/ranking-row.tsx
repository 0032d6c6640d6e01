import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BatchWords } from '../../../../locales/batch-words';
import type { TableFigures } from '../../../../report/survey/table-figures';
import { useLooks } from '../../../../ui/parts/looks';
import type { RankedTable } from '../../batch/batch-state';
import { TIGHT } from '../narrow';
import { useBatchWords } from './list-hooks';

const COUNTS = ['error', 'warning', 'info', 'open'] as const;

export const COLUMNS = ['rank', 'table', 'verdict', ...COUNTS] as const;

/** On a narrow window a row is a block: the table's name, and below it the rest with a word before each figure. */
export const useRankingLooks = makeStyles({
  head: {
    [TIGHT]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      clipPath: 'inset(50%)',
      overflow: 'hidden',
      '& *': { display: 'block', width: '1px', padding: 0, overflow: 'hidden', whiteSpace: 'nowrap' },
    },
  },
  row: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [TIGHT]: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 14px',
      padding: '8px 10px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  cell: {
    padding: '8px 10px',
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [TIGHT]: { padding: 0, border: 'none' },
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  labelled: {
    [TIGHT]: {
      '::before': {
        content: 'attr(data-label) "\\a0"',
        color: tokens.colorNeutralForeground3,
        fontWeight: 400,
      },
    },
  },
  table: { minWidth: 0, overflowWrap: 'anywhere', [TIGHT]: { flexBasis: 'calc(100% - 60px)', flexGrow: 1 } },
  name: {
    padding: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
  },
  place: { display: 'block' },
});

interface RankingRowProps {
  readonly table: RankedTable;
  readonly rank: number;
  /** Whether the table's file is open in the workbench, and was changed there. */
  readonly openness: 'closed' | 'open' | 'changed';
  /** True for the one row that the Tab key comes to. */
  readonly isStop: boolean;
  readonly onOpen: (file: number, sheet: string) => void;
}

/** One table of the list; a click anywhere in the row opens its file. */
export function RankingRow(props: RankingRowProps): ReactElement {
  const { table, rank, onOpen } = props;
  const styles = useRankingLooks();
  const looks = useLooks();
  const words = useBatchWords();
  const { counts, sheet } = table.figures;
  const verdict = verdictOf(table.figures);
  const cell = mergeClasses(styles.cell, styles.number, styles.labelled);
  return (
    // The button in the row is what keys reach; its click comes here as every other.
    <tr role="row" className={styles.row} onClick={() => onOpen(table.file, sheet)}>
      <td role="cell" className={mergeClasses(styles.cell, styles.number, looks.quiet)}>
        {rank}
      </td>
      <td role="cell" className={mergeClasses(styles.cell, styles.table)}>
        <TableName {...props} />
      </td>
      <td
        role="cell"
        className={mergeClasses(styles.cell, styles.number, looks.strong, looks[LOOK[verdict]])}
      >
        {words.verdicts[verdict]}
      </td>
      {COUNTS.map((kind) => (
        <td
          key={kind}
          role="cell"
          data-label={words.columns[kind]}
          className={mergeClasses(cell, counts[kind] > 0 ? looks.strong : looks.quiet)}
        >
          {counts[kind]}
        </td>
      ))}
    </tr>
  );
}

function TableName({ table, openness, isStop }: RankingRowProps): ReactElement {
  const styles = useRankingLooks();
  const looks = useLooks();
  const words = useBatchWords();
  const { department, path, place } = table.figures;
  return (
    <>
      <button
        type="button"
        data-rove={table.figures.number}
        {...(openness === 'closed' ? {} : { 'data-opened': '' })}
        tabIndex={isStop ? 0 : -1}
        className={mergeClasses(styles.name, looks.focusRing)}
      >
        {department === '' ? words.noDepartment : department}
      </button>
      <span className={mergeClasses(styles.place, looks.small, looks.quiet)}>
        {words.place(path, place)}
        {openness === 'closed' ? '' : ` · ${openness === 'changed' ? words.isChanged : words.isOpen}`}
      </span>
    </>
  );
}

type Verdict = keyof BatchWords['verdicts'];

const LOOK = { error: 'error', warning: 'warning', open: 'quiet', ready: 'good' } as const;

/** By the worst that was found; what is not checked has not passed. */
function verdictOf({ counts }: TableFigures): Verdict {
  if (counts.error > 0) return 'error';
  if (counts.warning > 0) return 'warning';
  return counts.open > 0 ? 'open' : 'ready';
}
