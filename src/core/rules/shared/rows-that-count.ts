import type { Assessment, IndicatorAssessment } from '../../assess/assessment';
import { remembered } from '../../memo/remembered';
import { isEmpty, usedRows } from '../../assess/used-rows';
import type { NumberField } from '../../table/field';

/** The indicator rows that somebody filled in, and those left blank that a merged score is given for all the same. */
export const rowsThatCount = remembered(
  ({ table, indicators }: Assessment): readonly IndicatorAssessment[] => {
    const used = new Set(usedRows(table));
    const counting: IndicatorAssessment[] = [];
    let sharedScore: NumberField | null = null;
    for (const row of indicators) {
      const { score, scoreShared } = row.indicator;
      if (score !== null) sharedScore = score;
      const shares = scoreShared > 1 && !isEmpty(sharedScore);
      if (used.has(row.indicator) || shares) counting.push(row);
    }
    return counting;
  },
);
