import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorAssessment } from '../../core/assess/assessment';
import type { Standard } from '../../core/standards/standard';
import { useLooks } from '../parts/looks';
import { useWords } from '../parts/pane-hooks';
import { indicatorFigures } from '../results/indicator-figures';

interface IndicatorScoreProps {
  readonly row: IndicatorAssessment;
  readonly standard: Standard;
}

/** The typed score against the points, and the computed one where it is another. */
export function IndicatorScore({ row, standard }: IndicatorScoreProps): ReactElement | null {
  const looks = useLooks();
  const { results } = useWords();
  const { score, weight, shouldBe, isTooHigh, band } = indicatorFigures(row, standard);
  if (row.indicator.score === null && weight === null) return null;
  const typed = score ?? results.blank;
  return (
    <>
      <span className={looks.hidden}>
        {shouldBe === null ? results.scoreOf(typed, weight ?? '') : results.shouldBe(typed, shouldBe)}
      </span>
      <span aria-hidden="true" className={mergeClasses(score === null && looks.quiet)}>
        {[score ?? '—', ...(weight === null ? [] : [weight])].join(' / ')}
      </span>
      {shouldBe === null ? null : (
        <div aria-hidden="true" className={mergeClasses(isTooHigh ? looks.error : looks.info, looks.strong)}>
          {`→ ${shouldBe}`}
        </div>
      )}
      {band === null ? null : <div className={looks.quiet}>{results.scoreBand(band.low, band.high)}</div>}
    </>
  );
}
