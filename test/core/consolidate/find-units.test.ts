import type { SourcedTable } from '../../../src/core/compare/table-pair';
import type { ConsolidationPlan } from '../../../src/core/consolidate/consolidation';
import { findUnits } from '../../../src/core/consolidate/find-units';
import { isConsolidated } from '../../../src/core/consolidate/is-consolidated';
import { assessGrid } from '../../support/assess-grid';
import { gridLiteral } from '../../support/grid-literal';

const tableOf = (
  document: string,
  department: string,
  title = '2023年度部门整体支出绩效自评表',
): SourcedTable => ({
  document,
  assessment: assessGrid(
    gridLiteral(`
    | ${title} | < | < | < | < |
    | 部门名称 | < | ${department} | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
    | 产出指标 | 数量指标 | 检查次数 | ≥5次 | 6次 |`).grid,
  ),
});

const found = (
  tables: readonly SourcedTable[],
  plans: readonly ConsolidationPlan[] = [],
  unread: readonly string[] = [],
): string[] =>
  findUnits(tables, plans, unread).map((one) =>
    'why' in one
      ? [`${one.whole.document}: ${one.why}`, ...(one.documents ?? [])].join(' ')
      : `${one.whole.document} by ${one.by}: ${one.units.map(({ document }) => document).join(' ')}`,
  );

const whole = tableOf('水务/汇总.xlsx', '某县水务局（汇总）');
const itself = tableOf('水务/本级.xlsx', '某县水务局（本级）');
const river = tableOf('水务/河道.xlsx', '某县水务局河道管理所');
const station = tableOf('水务/水文.xlsx', '某县水文站');
const forestry = tableOf('林业局.xlsx', '某县林业局');

test.each([
  ['某县水务局（汇总）', '部门整体支出绩效自评表', true],
  ['某县水务局及所属单位', '部门整体支出绩效自评表', true],
  ['某县水务局', '部门整体支出绩效自评表（含下属单位）', true],
  ['某县水务局（本级）', '部门整体支出绩效自评表', false],
  ['某县水务局', '部门整体支出绩效自评汇总表', false],
  ['某县水务局（汇总）', '项目支出绩效自评表', false],
])('%s with the title %s is consolidated: %s', (department, title, expected) => {
  expect(isConsolidated(tableOf('a.xlsx', department, title).assessment.table)).toBe(expected);
});

describe('findUnits', () => {
  test('takes what bears the name of the department, wherever it lies', () => {
    const apart = tableOf('其他/河道.xlsx', '某县水务局河道管理所');
    expect(found([whole, itself, apart, forestry])).toEqual([
      '水务/汇总.xlsx by name: 水务/本级.xlsx 其他/河道.xlsx',
    ]);
  });

  test('takes the rest of a folder that holds no other department', () => {
    expect(found([whole, itself, station, forestry])).toEqual([
      '水务/汇总.xlsx by folder: 水务/本级.xlsx 水务/水文.xlsx',
    ]);
  });

  test('leaves the rest of a folder that several departments share', () => {
    const flat = [whole, itself, river, station, forestry].map((table) => ({
      ...table,
      document: table.document.replace('水务/', ''),
    }));
    expect(found(flat)).toEqual(['汇总.xlsx by name: 本级.xlsx 河道.xlsx']);
  });

  test('guesses nothing where consolidated tables share a folder with units of neither name', () => {
    const other = tableOf('水务/教育汇总.xlsx', '某县教育局（汇总）');
    expect(found([whole, other, itself, river, station])).toEqual([
      '水务/汇总.xlsx: units-unsure',
      '水务/教育汇总.xlsx: units-unsure',
    ]);
  });

  test('needs two units, of the same year', () => {
    expect(found([whole, itself])).toEqual(['水务/汇总.xlsx: units-not-found']);
    const older = tableOf('水务/水文.xlsx', '某县水文站', '2022年度部门整体支出绩效自评表');
    expect(found([whole, itself, older])).toEqual(['水务/汇总.xlsx: units-not-found']);
  });

  test('takes what a person says, by document or department, and says what is missing', () => {
    const units = ['水务/水文.xlsx', '某县林业局'];
    const plans = [{ whole: '水务/汇总.xlsx', units }];
    expect(found([whole, itself, station, forestry], plans)).toEqual([
      '水务/汇总.xlsx by chosen: 水务/水文.xlsx 林业局.xlsx',
    ]);
    expect(found([whole, itself, station], plans)).toEqual(['水务/汇总.xlsx: units-not-found']);
    const named = [{ whole: '某县林业局', units: [] }];
    expect(
      found([forestry, tableOf('一.xlsx', '某县林业局种苗站'), tableOf('二.xlsx', '某县林业局苗圃')], named),
    ).toEqual(['林业局.xlsx by name: 一.xlsx 二.xlsx']);
  });

  test('finds nothing in a batch without consolidated tables', () => {
    expect(found([itself, river, station])).toEqual([]);
  });

  describe('with documents that could not be read', () => {
    const unread = (...documents: readonly string[]): string[] =>
      found([whole, itself, river, forestry], [], documents);
    const summed = ['水务/汇总.xlsx by name: 水务/本级.xlsx 水务/河道.xlsx'];

    test('forms no sum that one in the same folder, or below it, may belong to', () => {
      expect(unread()).toEqual(summed);
      expect(unread('水务/坏.xlsx', '水务/站/破.xls')).toEqual([
        '水务/汇总.xlsx: units-unread 水务/坏.xlsx 水务/站/破.xls',
      ]);
      expect(found([whole, itself], [], ['水务/坏.xlsx'])).toEqual([
        '水务/汇总.xlsx: units-unread 水务/坏.xlsx',
      ]);
    });

    test('forms a sum where they lie elsewhere, or are named after another department', () => {
      expect(unread('林业/坏.xlsx', '坏.xlsx')).toEqual(summed);
      expect(unread('水务/某县教育局.xlsx')).toEqual(summed);
      expect(unread('水务/2023年水务局河道所.xlsx')).toEqual([
        '水务/汇总.xlsx: units-unread 水务/2023年水务局河道所.xlsx',
      ]);
    });

    test('looks in the folder that all of them share where the units lie in several', () => {
      const apart = tableOf('其他/河道.xlsx', '某县水务局河道管理所');
      const near = ['水务/汇总.xlsx: units-unread 第三/坏.xlsx'];
      expect(found([whole, itself, apart], [], ['第三/坏.xlsx'])).toEqual(near);
    });

    test('forms the sum that a person described, unless something named is missing', () => {
      const plans = [{ whole: '水务/汇总.xlsx', units: ['水务/本级.xlsx', '水务/河道.xlsx'] }];
      const tables = [whole, itself, river];
      const sum = ['水务/汇总.xlsx by chosen: 水务/本级.xlsx 水务/河道.xlsx'];
      expect(found(tables, plans, ['水务/坏.xlsx'])).toEqual(sum);
      expect(found(tables, plans, ['水务/河道.xlsx'])).toEqual([
        '水务/汇总.xlsx: units-unread 水务/河道.xlsx',
      ]);
      expect(found([whole, itself], plans, ['水务/河道.xlsx'])).toEqual([
        '水务/汇总.xlsx: units-unread 水务/河道.xlsx',
      ]);
    });
  });
});
