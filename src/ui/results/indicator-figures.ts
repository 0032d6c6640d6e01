import type Big from 'big.js';
import type { IndicatorAssessment } from '../../core/assess/assessment';
import { agreesAsShown } from '../../core/assess/shown-precision';
import type { NumberField } from '../../core/table/field';
import type { Standard } from '../../core/standards/standard';
import { showPercent } from './show-value';

/** The figures of one indicator row as the pane prints them; `null` where there is nothing to print. */
export interface IndicatorFigures {
  readonly rate: string | null;
  readonly score: string | null;
  readonly weight: string | null;
  /** The computed score, only where it differs from the typed one at the decimals shown in the cell. */
  readonly shouldBe: string | null;
  /** True when the typed score is more than the computed one. */
  readonly isTooHigh: boolean;
  readonly band: { readonly low: string; readonly high: string } | null;
}

export function indicatorFigures(row: IndicatorAssessment, standard: Standard): IndicatorFigures {
  const { score, weight, scoreShared } = row.indicator;
  const typed = score?.number ?? null;
  const computed = scoreShared > 1 ? null : (row.score?.value ?? null);
  const differs =
    computed !== null &&
    !(typed !== null && score !== null && agreesAsShown(computed, typed, score.decimals));
  return {
    rate: row.rate === null ? null : showPercent(row.rate.value, standard.rateDecimals),
    score: typed === null ? null : shown(score, typed),
    weight: weight?.number == null ? null : shown(weight, weight.number),
    shouldBe: differs ? computed.round(standard.scoreDecimals).toString() : null,
    isTooHigh: differs && typed?.gt(computed) === true,
    band:
      row.band === null
        ? null
        : { low: row.band.low.round(2).toString(), high: row.band.high.round(2).toString() },
  };
}

const shown = (field: NumberField | null, number: Big): string =>
  field === null || field.text === '' ? number.toString() : field.text;
