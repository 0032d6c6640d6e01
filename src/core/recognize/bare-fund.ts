import type { FundRow } from '../table/fund-row';

/** The cells of a fund row before any is found. */
export const BARE_FUND = {
  initial: null,
  adjusted: null,
  executed: null,
  rate: null,
  adjustment: null,
  adjustmentRate: null,
  weight: null,
  score: null,
  reason: null,
} as const satisfies Partial<FundRow>;
