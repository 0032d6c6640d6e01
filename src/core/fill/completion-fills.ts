import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { ColumnLook } from './column-look';
import { comparedCells } from './compared-cells';
import type { Fill } from './fill';
import { fillRate } from './fill-rate';

/**
 * Blank 完成率 cells of rows whose achievement is actual ÷ target. Rows where lower is better stay blank: no form says
 * which way round their rate is meant.
 */
export function completionFills({ indicators, standard }: Assessment): Fill[] {
  const open = indicators.filter(({ indicator }) => indicator.completion?.fillable);
  if (open.length === 0) return [];
  const look = new ColumnLook(indicators.flatMap(({ indicator }) => indicator.completion ?? []));
  const capped = isCapped(indicators);
  return open.flatMap((row) => {
    const { indicator, rate, direction } = row;
    if (indicator.completion === null || rate === null || direction === 'lower') return [];
    const cells = comparedCells(row);
    return fillRate(indicator.completion, rate, {
      kind: 'completion-rate',
      look,
      decimals: standard.rateDecimals,
      quotient: cells && { dividend: cells.actual, divisor: cells.target },
      capped,
    });
  });
}

/** True when a typed completion of an exceeded target says 100% and none says more. */
const isCapped = (rows: readonly IndicatorAssessment[]): boolean => {
  const typed = rows.flatMap(({ indicator, rate }) => {
    const shown = indicator.completion?.number;
    return shown != null && rate !== null ? [{ shown, achieved: rate.value }] : [];
  });
  return (
    typed.some(({ shown, achieved }) => shown.eq(1) && achieved.gt(1)) &&
    typed.every(({ shown }) => shown.lte(1))
  );
};
