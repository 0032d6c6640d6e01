import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorAssessment, Status } from '../../core/assess/assessment';
import { useLooks } from '../parts/looks';
import { useEngine } from '../parts/pane-hooks';
import { capitalized } from '../results/capitalized';
import type { FormLacks } from '../results/form-lacks';

const ORDER: readonly Status[] = ['met', 'exceeded', 'missed', 'manual', 'unread'];

const useStyles = makeStyles({
  box: { padding: '10px 12px 4px' },
  strip: {
    display: 'flex',
    height: '6px',
    borderRadius: '3px',
    overflow: 'hidden',
    marginBottom: '4px',
    forcedColorAdjust: 'none',
  },
  met: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  exceeded: { backgroundColor: tokens.colorStatusWarningBackground3 },
  missed: { backgroundColor: tokens.colorStatusDangerBackground3 },
  manual: { backgroundColor: tokens.colorNeutralStroke1 },
  unread: { backgroundColor: tokens.colorNeutralForeground3 },
});

interface StatusStripProps {
  readonly indicators: readonly IndicatorAssessment[];
  readonly lacks: FormLacks;
}

/** How many indicators are met, exceeded, missed or left to a person, as a line in parts and in words. */
export function StatusStrip({ indicators, lacks }: StatusStripProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const { locale } = useEngine();
  const counts = ORDER.map((status) => ({
    status,
    count: indicators.filter((row) => row.status === status).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <div className={styles.box}>
      <div className={styles.strip} aria-hidden="true">
        {counts.map(({ status, count }) => (
          <span key={status} className={styles[status]} style={{ flexGrow: count }} />
        ))}
      </div>
      <div className={mergeClasses(looks.small, looks.quiet)}>
        {counts.map(({ status, count }) => `${count} ${locale.statuses[status]}`).join(' · ')}
      </div>
      {lacks.comparison === null ? null : (
        <div className={mergeClasses(looks.small, looks.quiet)}>
          {capitalized(locale.undecided[lacks.comparison])}
        </div>
      )}
    </div>
  );
}
