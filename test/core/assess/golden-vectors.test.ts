import Big from 'big.js';
import type { FundAssessment, IndicatorAssessment } from '../../../src/core/assess/assessment';
import { assessTable } from '../../../src/core/assess/assess-table';
import { agreesAsShown } from '../../../src/core/assess/shown-precision';
import { formatDecimal, formatPercent } from '../../../src/core/quantity/decimal';
import { national2020 } from '../../../src/core/standards/national-2020';
import { fundRow, indicatorRow, tableOf } from '../../support/table-builders';

type FundCells = Parameters<typeof fundRow>[1];

const assessedFund = (cells: FundCells): FundAssessment => {
  const [fund] = assessTable(tableOf({ funds: [fundRow(5, cells)] }), national2020).funds;
  if (fund === undefined) throw new Error('no fund row');
  return fund;
};

const assessedIndicator = (target: string, actual: string, name?: string): IndicatorAssessment => {
  const row = indicatorRow(13, { target, actual, weight: '10', score: '10', ...(name ? { name } : {}) });
  const [indicator] = assessTable(tableOf({ indicators: [row] }), national2020).indicators;
  if (indicator === undefined) throw new Error('no indicator row');
  return indicator;
};

/** Figures computed from published tables; what a printed cell says is compared as it is shown. */
describe('money', () => {
  it.each<[string, FundCells, Record<string, string>]>([
    [
      'V1',
      { initial: '28517.27', adjusted: '18372.10', executed: '18372.10' },
      { rate: '100.00%', adjustment: '-10145.17', adjustmentRate: '-35.58%' },
    ],
    [
      'V2',
      { initial: '56449.2', adjusted: '45315.3', executed: '40162.5' },
      { rate: '88.63%', adjustment: '-11133.90', adjustmentRate: '-19.72%' },
    ],
    ['V3', { adjusted: '11410.17', executed: '10679.67' }, { rate: '93.60%' }],
    ['V4', { adjusted: '70', executed: '69.98' }, { rate: '99.97%' }],
    ['V5', { adjusted: '12770', executed: '12550' }, { rate: '98.28%' }],
    ['V6', { initial: '1172.55', executed: '1268.72', weight: '10' }, { rate: '108.20%', score: '10.00' }],
    ['V7', { initial: '985.19', executed: '914.97', weight: '10' }, { rate: '92.87%', score: '9.29' }],
    ['V8', { adjusted: '43.2', executed: '37.24', weight: '10' }, { rate: '86.20%', score: '8.62' }],
    ['V9', { initial: '310.2', executed: '154.74', weight: '10' }, { rate: '49.88%', score: '4.99' }],
    ['V10', { initial: '0', adjusted: '1.8', executed: '1.8' }, { rate: '100.00%', adjustment: '1.80' }],
    ['V11', { initial: '0', adjusted: '0', executed: '0', weight: '10' }, { adjustment: '0.00' }],
  ])('%s', (_, cells, expected) => {
    const { rate, score, adjustment, adjustmentRate } = assessedFund(cells);
    expect({
      ...(rate && { rate: formatPercent(rate.value, 2) }),
      ...(score && { score: formatDecimal(score.value, 2) }),
      ...(adjustment && { adjustment: formatDecimal(adjustment.value, 2) }),
      ...(adjustmentRate && { adjustmentRate: formatPercent(adjustmentRate.value, 2) }),
    }).toEqual(expected);
  });

  it.each([
    ['V2, 88.6% printed', '40162.5', '45315.3', '0.886', 3, true],
    ['V3, 93.6% printed', '10679.67', '11410.17', '0.936', 3, true],
    ['V5, 99.60% claimed', '12550', '12770', '0.996', 4, false],
    ['V8, 86% printed', '37.24', '43.2', '0.86', 2, true],
    ['V9, 50% printed', '154.74', '310.2', '0.5', 2, true],
    ['V10, 0 printed', '1.8', '1.8', '0', 2, false],
  ])('%s: %s ÷ %s against %s', (_, executed, adjusted, printed, decimals, agrees) => {
    const { rate } = assessedFund({ adjusted, executed });
    expect(rate && agreesAsShown(rate.value, new Big(printed), decimals)).toBe(agrees);
  });

  it.each([
    ['V7, 10 reported', '985.19', '914.97', '10', false],
    ['V8, 9 reported', '43.2', '37.24', '9', true],
    ['V9, 5 shown', '310.2', '154.74', '5', true],
  ])('%s, at the decimals of the cell', (_, initial, executed, printed, agrees) => {
    const { score } = assessedFund({ initial, executed, weight: '10' });
    expect(score && agreesAsShown(score.value, new Big(printed), 0)).toBe(agrees);
  });
});

describe('indicators', () => {
  it.each([
    ['V12', '≥38套', '130套', 'exceeded', '342.11%'],
    ['V13', '≧38%', '49. 8%', 'exceeded', '131.05%'],
    ['V14', '≥74 万吨', '82.5万吨', 'met', '111.49%'],
    ['V15', '≥10万宗/年', '全年141415宗', 'exceeded', '141.42%'],
    ['V15 as printed, without a sign', '10万宗/年', '全年141415宗', 'exceeded', '141.42%'],
    ['V16', '600宗/月', '3851宗/月', 'exceeded', '641.83%'],
    ['V17', '390万平方米', '393.41万平方米', 'met', '100.87%'],
  ])('%s', (_, target, actual, status, rate) => {
    const row = assessedIndicator(target, actual);
    expect(row.status).toBe(status);
    expect(row.rate && formatPercent(row.rate.value, 2)).toBe(rate);
    expect(row.score?.value.toString()).toBe('10');
  });

  it('V17, the printed cell: the unit slipped by four digits, which is a miss', () => {
    const row = assessedIndicator('390万平方米', '393.41m²', '拆违面积');
    expect(row.status).toBe('missed');
    expect(row.rate?.value.round(8).toString()).toBe('0.00010087');
  });
});
