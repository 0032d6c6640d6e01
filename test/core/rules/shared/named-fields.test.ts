import { figureFields, namedFields } from '../../../../src/core/rules/shared/named-fields';
import { fieldAt, fundRow, indicatorRow, tableOf, totalRow } from '../../../support/table-builders';

const table = tableOf({
  department: fieldAt('B2', '市林业局'),
  funds: [fundRow(4, { adjusted: 100, executed: 90 })],
  indicators: [
    indicatorRow(6, { name: '检查次数', target: '≥10', unit: '次', actual: '12次', weight: 50 }),
    indicatorRow(7, { name: '知晓率' }, { reason: fieldAt('J6', '见说明') }),
    indicatorRow(8, { name: '就业率' }, { reason: fieldAt('J6', '见说明') }),
  ],
  total: totalRow(9, 98),
});

const places = (fields: ReturnType<typeof namedFields>): string[] =>
  fields.map(({ name, field }) => `${field.at.a1} ${name}`);

describe('figureFields', () => {
  test('lists the figures with the names of their rows', () => {
    expect(places(figureFields(table))).toEqual([
      'D4 年度资金总额',
      'E4 年度资金总额',
      'D6 检查次数',
      'E6 检查次数',
      'F6 检查次数',
      'H9 总分',
    ]);
  });

  test('lists only what is asked for', () => {
    const percents = figureFields(table, ({ text }) => text.includes('次'));
    expect(places(percents)).toEqual(['D6 检查次数', 'E6 检查次数']);
  });
});

describe('namedFields', () => {
  test('adds words and labels, a cell that serves two rows once', () => {
    const all = places(namedFields(table));
    expect(all.slice(0, 6)).toEqual(places(figureFields(table)));
    expect(all).toEqual(expect.arrayContaining(['K6 检查次数', 'J6 知晓率', 'C8 就业率', 'B2 市林业局']));
    expect(all.filter((place) => place.startsWith('J6'))).toEqual(['J6 知晓率']);
  });
});
