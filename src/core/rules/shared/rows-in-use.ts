import type { Assessment, IndicatorAssessment } from '../../assess/assessment';
import { remembered } from '../../memo/remembered';
import { usedRows } from '../../assess/used-rows';

/** The indicator rows that somebody filled in, as assessed; printed rows left over from the form are not among them. */
export const rowsInUse = remembered(({ table, indicators }: Assessment): readonly IndicatorAssessment[] => {
  const used = new Set(usedRows(table));
  return indicators.filter(({ indicator }) => used.has(indicator));
});
