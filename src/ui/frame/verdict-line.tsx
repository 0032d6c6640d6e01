import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict } from '../../core/verdict';
import { openVerdict } from '../results/open-verdict';
import { Icon, type IconName } from '../parts/icon';
import { useLooks } from '../parts/looks';
import { useFindings, usePaneActions, usePaneState, useReport, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  headline: { display: 'flex', gap: '6px', alignItems: 'center', overflowWrap: 'anywhere' },
  icon: { display: 'flex' },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))',
    gap: '6px',
    marginTop: '6px',
  },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    padding: '6px',
    textAlign: 'left',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: '6px 0 0' },
});

/** Whether the table can be submitted, in one line, and what stands in the way, in numbers. */
export function VerdictLine(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { checked } = usePaneState();
  const { open } = useFindings();
  const inReport = useReport()?.findings ?? [];
  const findings = [...open.map(({ finding }) => finding), ...inReport];
  const verdict = openVerdict(checked?.content?.report.tables ?? [], findings);
  const icon = iconOf(verdict);
  return (
    <section className={looks.section} aria-label={results.viewsLabel}>
      <h2 className={mergeClasses(looks.title, styles.headline)}>
        <span className={mergeClasses(styles.icon, looks[icon.look])}>
          <Icon name={icon.name} />
        </span>
        {results.verdict(verdict)}
      </h2>
      <div role="status" className={looks.hidden}>
        {results.verdictAloud(verdict)}
      </div>
      <Counts verdict={verdict} />
      {verdict.qualitative === 0 ? null : (
        <p className={mergeClasses(looks.small, looks.quiet, styles.note)}>
          {results.manual(verdict.qualitative)}
        </p>
      )}
    </section>
  );
}

function Counts({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const { frame, results } = useWords();
  return (
    <div className={useStyles().counts}>
      <CountButton group="error" count={verdict.errors} label={frame.severities.error} />
      <CountButton group="warning" count={verdict.warnings} label={frame.severities.warning} />
      {verdict.infos === 0 ? null : (
        <CountButton group="info" count={verdict.infos} label={frame.severities.info} />
      )}
      <CountButton group="unchecked" count={verdict.undecided} label={results.unchecked} />
    </div>
  );
}

interface Count {
  readonly group: 'error' | 'warning' | 'info' | 'unchecked';
  readonly count: number;
  readonly label: string;
}

/** A count that leads to its group in the list. */
function CountButton({ group, count, label }: Count): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { setView } = usePaneActions();
  const plate =
    count === 0 ? undefined : group === 'error' ? 'error' : group === 'warning' ? 'warning' : undefined;
  const show = (): void => {
    setView('findings');
    setTimeout(() => {
      const shown = document.getElementById(`group-${group}`) ?? document.getElementById('group-report');
      shown?.focus();
    });
  };
  return (
    <button
      type="button"
      disabled={count === 0}
      onClick={show}
      className={mergeClasses(
        styles.count,
        looks.focusRing,
        plate === undefined ? looks.neutralPlate : looks[`${plate}Plate`],
        plate === undefined ? looks.quiet : looks[plate],
      )}
    >
      <span className={styles.number}>{count}</span>
      {label}
    </button>
  );
}

function iconOf(verdict: Verdict): {
  readonly name: IconName;
  readonly look: 'error' | 'warning' | 'quiet' | 'good';
} {
  if (verdict.errors > 0) return { name: 'error', look: 'error' };
  if (verdict.warnings > 0) return { name: 'warning', look: 'warning' };
  return verdict.undecided > 0 ? { name: 'unknown', look: 'quiet' } : { name: 'ready', look: 'good' };
}
