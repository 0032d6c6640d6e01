import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorAssessment, Status } from '../../core/assess/assessment';
import type { Standard } from '../../core/standards/standard';
import type { Locale } from '../../locales/locale';
import type { UiWords } from '../../locales/ui-words';
import { Icon, type IconName } from '../parts/icon';
import { useLooks } from '../parts/looks';
import { useEngine, useWords } from '../parts/pane-hooks';
import { capitalized } from '../results/capitalized';
import type { FormLacks } from '../results/form-lacks';
import { indicatorFigures } from '../results/indicator-figures';
import { useTableLooks } from './table-looks';

const ICONS: Readonly<Record<Status, IconName>> = {
  met: 'met',
  missed: 'missed',
  exceeded: 'exceeded',
  manual: 'unknown',
  unread: 'unknown',
};

const LOOKS = {
  met: 'good',
  missed: 'error',
  exceeded: 'warning',
  manual: 'quiet',
  unread: 'quiet',
} as const;

interface IndicatorStatusProps {
  readonly row: IndicatorAssessment;
  readonly standard: Standard;
  readonly lacks: FormLacks;
}

/** Met, missed or exceeded by how much; where there is no verdict, why, unless it is the form's. */
export function IndicatorStatus({ row, standard, lacks }: IndicatorStatusProps): ReactElement {
  const looks = useLooks();
  const words = useWords();
  const { locale } = useEngine();
  const { rate } = indicatorFigures(row, standard);
  return (
    <div className={mergeClasses(useTableLooks().status, looks[LOOKS[row.status]])}>
      <Icon name={ICONS[row.status]} />
      <span>{capitalized(statusText(row, rate, { words, locale, lacks }))}</span>
    </div>
  );
}

interface StatusWords {
  readonly words: UiWords;
  readonly locale: Locale;
  readonly lacks: FormLacks;
}

function statusText(
  { status, undecided, direction }: IndicatorAssessment,
  rate: string | null,
  { words: { results }, locale, lacks }: StatusWords,
): string {
  if (undecided !== null && undecided !== lacks.comparison) return locale.undecided[undecided];
  if (status === 'exceeded' && rate !== null) return results.exceeded(rate);
  if (status === 'missed' && rate !== null) return results.missed(rate);
  const known = locale.statuses[status];
  return direction === 'lower' ? `${known} · ${results.lowerIsBetter}` : known;
}
