import type { IndicatorAssessment, Undecided } from '../../core/assess/assessment';

/** What the form as a whole has no column for, so that it need not be said again in every row. */
export interface FormLacks {
  /** The column without which no row can be compared, as the reason that every row would give. */
  readonly comparison: Extract<Undecided, 'no-target-column' | 'no-actual-column'> | null;
  /** True where no row has points or a score. */
  readonly scores: boolean;
}

export function formLacks(rows: readonly IndicatorAssessment[]): FormLacks {
  const reason = rows[0]?.undecided;
  const isOfForm = reason === 'no-target-column' || reason === 'no-actual-column';
  return {
    comparison: isOfForm && rows.every(({ undecided }) => undecided === reason) ? reason : null,
    scores: rows.every(({ indicator }) => indicator.score === null && indicator.weight === null),
  };
}
