import { assessTable } from '../../../../src/core/assess/assess-table';
import type { IndicatorAssessment } from '../../../../src/core/assess/assessment';
import { rowsInUse } from '../../../../src/core/rules/shared/rows-in-use';
import { rowsThatCount } from '../../../../src/core/rules/shared/rows-that-count';
import { national2020 } from '../../../../src/core/standards/national-2020';
import { indicatorRow, tableOf } from '../../../support/table-builders';

const blank = { target: '', actual: '', weight: '' };
const assessment = assessTable(
  tableOf({
    indicators: [
      indicatorRow(5, { name: '检查', target: '≥10次', actual: '12次', weight: 10, score: 10 }),
      indicatorRow(6, { name: '只有分值', ...blank, weight: 10, score: '' }),
      indicatorRow(7, { name: '未填', ...blank, score: '' }),
      indicatorRow(8, { name: '占位', target: '……', actual: '/', weight: '/', score: '——' }),
      indicatorRow(9, { name: '合并打分', ...blank, score: 8 }, { scoreShared: 2 }),
      indicatorRow(10, { name: '随上行打分', ...blank }, { scoreShared: 2 }),
      indicatorRow(11, { name: '合并未打分', ...blank, score: '' }, { scoreShared: 2 }),
      indicatorRow(12, { name: '随上行未打分', ...blank }, { scoreShared: 2 }),
    ],
  }),
  national2020,
);

const names = (rows: readonly IndicatorAssessment[]): string[] =>
  rows.map(({ indicator }) => indicator.name.text);

test('rowsInUse leaves out rows without points, score, target and actual value', () => {
  expect(names(rowsInUse(assessment))).toEqual(['检查', '只有分值', '合并打分']);
});

test('rowsThatCount adds the blank rows that a merged score is given for', () => {
  expect(names(rowsThatCount(assessment))).toEqual(['检查', '只有分值', '合并打分', '随上行打分']);
});
