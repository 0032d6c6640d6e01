import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { openVerdict } from '../results/open-verdict';
import { notApplicableReasons, uncheckedReasons, type UncheckedReason } from '../results/unchecked-reasons';
import { CellLink } from '../parts/cell-link';
import { GroupTitle } from '../parts/group-title';
import { Icon } from '../parts/icon';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneState, useWords } from '../parts/pane-hooks';
import { OpenQuestions } from './open-questions';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: '6px',
    padding: '8px 15px',
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { margin: '4px 0 0', overflowWrap: 'anywhere' },
  summary: { padding: '10px 12px', cursor: 'pointer', color: tokens.colorNeutralForeground3 },
});

/** What was not checked, in grey and never as passed; what the form does not call for is folded away below. */
export function UncheckedList(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { locale } = useEngine();
  const tables = usePaneState().checked?.content?.report.tables ?? [];
  const { undecided } = openVerdict(tables, []);
  const absent = notApplicableReasons(tables, locale);
  return (
    <>
      {undecided === 0 ? null : (
        <section aria-labelledby="group-unchecked">
          <GroupTitle id="group-unchecked" aside={String(undecided)}>
            {results.unchecked}
          </GroupTitle>
          <OpenQuestions tables={tables} />
          <ReasonList reasons={uncheckedReasons(tables, locale)} />
        </section>
      )}
      {absent.length === 0 ? null : (
        <details>
          <summary className={mergeClasses(styles.summary, looks.small, looks.focusRing)}>
            {results.notApplicable}
          </summary>
          <ReasonList reasons={absent} />
        </details>
      )}
    </>
  );
}

function ReasonList({ reasons }: { readonly reasons: readonly UncheckedReason[] }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  return (
    <ul className={looks.plain}>
      {reasons.map(({ reason, cells, rules }) => (
        <li key={reason} className={styles.item}>
          <Icon name="unknown" />
          <div>
            {reason}
            {cells.length === 0 ? null : (
              <div className={mergeClasses(styles.line, looks.row)}>
                {cells.map((at) => (
                  <CellLink key={`${at.sheet}!${at.a1}`} at={at} />
                ))}
              </div>
            )}
            {rules.length === 0 ? null : (
              <p className={mergeClasses(styles.line, looks.small)}>{results.checksConcerned(rules)}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
