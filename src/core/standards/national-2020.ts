import type { Standard } from './standard';

/**
 * The national method for project self-evaluation, which localities borrow for whole departments. It sets no figure
 * for over-achievement, for targets where lower is better, or for adjustments; those are the ones published standards
 * share.
 */
export const national2020: Standard = {
  id: 'national-2020',
  name: '全国（财预〔2020〕10号）',
  source: {
    document: '财预〔2020〕10号《项目支出绩效评价管理办法》',
    url: 'http://www.ccpitnc.org/maocudongtai/2022-12-13/332.html',
    evidence: 'secondary',
  },
  scored: true,
  executionDenominator: 'adjusted',
  executionWeight: 10,
  reverseMethod: 'ratio',
  overachievementReason: 1.3,
  overachievementReasonZeroTarget: null,
  overachievementZero: null,
  missedScore: 'proportional',
  stepTables: [],
  qualitativeBands: [0.8, 0.6, 0],
  grades: [
    { grade: '优', from: 90 },
    { grade: '良', from: 80 },
    { grade: '中', from: 60 },
    { grade: '差', from: 0 },
  ],
  scoreDecimals: 2,
  rateDecimals: 2,
  executionReasonBelow: null,
  adjustmentReasonFrom: 0.3,
  adjustmentReasonWhenTotalAbove: null,
  adjustmentAlwaysExplained: false,
  measuresBelow: null,
  budgetIncludesCarryover: false,
  targetPreference: null,
  adjustmentScore: null,
};
