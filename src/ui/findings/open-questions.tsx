import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorAssessment } from '../../core/assess/assessment';
import type { TableReport } from '../../core/report';
import { DirectionQuestion } from '../indicators/direction-question';
import { CellLink } from '../parts/cell-link';
import { Icon } from '../parts/icon';
import { useLooks } from '../parts/looks';
import { useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    columnGap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Rows that could be compared if only somebody said which way is good: the program asks and does not guess. */
export function OpenQuestions({ tables }: { readonly tables: readonly TableReport[] }): ReactElement {
  const rows = tables
    .flatMap(({ assessment }) => assessment.indicators)
    .filter(({ undecided }) => undecided === 'direction-unknown');
  return (
    <ul className={useLooks().plain}>
      {rows.map((row) => (
        <Question key={row.indicator.name.at.a1} row={row} />
      ))}
    </ul>
  );
}

function Question({ row: { indicator } }: { readonly row: IndicatorAssessment }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { name, target, actual } = indicator;
  const figures = `${results.targetIs} ${target?.text ?? ''} · ${results.actualIs} ${actual?.text ?? ''}`;
  return (
    <li className={styles.item}>
      <span className={looks.quiet}>
        <Icon name="unknown" />
      </span>
      <div>
        {name.text}
        <div className={mergeClasses(looks.small, looks.quiet)}>{figures}</div>
        <DirectionQuestion at={name.at} />
        <div className={mergeClasses(looks.small, looks.quiet)}>{results.directionHint}</div>
      </div>
      <CellLink at={(actual ?? name).at} />
    </li>
  );
}
