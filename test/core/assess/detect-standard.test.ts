import { detectStandard } from '../../../src/core/assess/detect-standard';
import type { Table } from '../../../src/core/table/table';
import { fieldAt, fundRow, indicatorRow, labelAt, tableOf, totalRow } from '../../support/table-builders';

const detected = (change: Partial<Table>): [string, string, string[]] => {
  const { standard, why, evidence } = detectStandard(tableOf(change));
  return [standard.id, why, evidence.map(({ a1 }) => a1)];
};

const note = (text: string): Partial<Table> => ({
  narratives: [{ role: 'note', label: fieldAt('A40', '注'), text: fieldAt('A40', text) }],
});

const nothingToScore: Partial<Table> = {
  columns: { target: true, actual: true, weight: false, score: false, reason: false },
  funds: [fundRow(5, { adjusted: '100', executed: '90', rate: '90%' })],
  indicators: [indicatorRow(13, { target: '≥10套', actual: '10套' })],
};

describe('detectStandard', () => {
  it.each<[string, Partial<Table>, [string, string, string[]]]>([
    ['a plain national form', {}, ['national-2020', 'default', []]],
    ['no place for points', nothingToScore, ['unscored', 'columns', []]],
    [
      'no columns for points, but a total',
      { ...nothingToScore, total: totalRow(40, '98') },
      ['national-2020', 'default', []],
    ],
    [
      'no columns for points, but points in a level label',
      {
        ...nothingToScore,
        indicators: [indicatorRow(13, { target: '≥10套' }, { level1: labelAt('A13', '产出指标(40分)', 40) })],
      },
      ['national-2020', 'default', []],
    ],
    [
      '20 points for execution in the cell',
      { funds: [fundRow(5, { adjusted: '100', weight: '20', score: '20' })] },
      ['hubei-2020', 'execution-weight', ['F5']],
    ],
    [
      '20 points for execution in the label',
      { funds: [fundRow(5, { score: '20' }, { label: labelAt('A5', '预算执行情况(20分)', 20) })] },
      ['hubei-2020', 'execution-weight', ['A5']],
    ],
    [
      '10 points in the cell win over the label of the block',
      { funds: [fundRow(5, { weight: '10' }, { label: labelAt('A5', '年度资金总额(20分)', 20) })] },
      ['national-2020', 'default', []],
    ],
    [
      '20 points on a component row',
      { funds: [fundRow(6, { weight: '20' }, { role: 'part' })] },
      ['national-2020', 'default', []],
    ],
    [
      'a reason due below 90%, in the reason cell of the funds',
      {
        funds: [
          fundRow(
            8,
            { weight: '10' },
            {
              reason: fieldAt('K8', '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90％的需说明原因'),
            },
          ),
        ],
      },
      ['sichuan-2023', 'form-note', ['K8']],
    ],
    [
      'no points above 130%',
      note('单个数量指标未达到预期或超过预期30%以上的均不计分。'),
      ['sichuan-dept-2020', 'form-note', ['A40']],
    ],
    [
      'bands cut at 50',
      note('定性指标按完成情况分档：100-80（含80%）、80-50（含50%）、50-0。'),
      ['jiangxi-2017', 'form-note', ['A40']],
    ],
    [
      'bands cut at 60',
      note('定性指标按完成情况分档：100%-80%（含）、80%-60%（含）、60%-0。'),
      ['national-2020', 'default', []],
    ],
    [
      'the split of points over the levels',
      note('一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。'),
      ['national-2020', 'default', []],
    ],
    [
      'a place name',
      { title: fieldAt('A1', '四川省湖北路街道部门整体支出绩效自评表') },
      ['national-2020', 'default', []],
    ],
  ])('%s', (_, table, expected) => {
    expect(detected(table)).toEqual(expected);
  });
});
