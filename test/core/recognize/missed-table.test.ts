import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { missedTable } from '../../../src/core/recognize/missed-table';
import { gridLiteral } from '../../support/grid-literal';

const SHEETS = path.join(__dirname, 'other-sheets');
const TITLE = '| 2023年度部门整体支出绩效自评表 | < | < | < |';
/** Labels of the form, in an order in which nobody finds indicators. */
const LABELS = `
  | 评价内容 | 分值 | 得分 | 备注 |
  | 项目单位 | 甲 | 乙 | 丙 |`;

const missed = (drawing: string): boolean => missedTable(gridLiteral(drawing).grid);

test('a sheet with the title and the labels, in which no table is recognised, holds a missed one', () => {
  expect(missed(`${TITLE}${LABELS}`)).toBe(true);
});

test('title or labels alone are no table', () => {
  expect(missed(TITLE)).toBe(false);
  expect(missed(LABELS)).toBe(false);
  expect(missed(`| 请各单位填写部门整体支出绩效自评表 |\n| 联系人 |`)).toBe(false);
});

test('a recognised table is not missed', () => {
  expect(
    missed(`
    ${TITLE.trim()}
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 |
    | 产出指标 | 检查次数 | ≥5次 | 6次 |`),
  ).toBe(false);
});

test.each(readdirSync(SHEETS))('%s misses none', (file) => {
  expect(missed(readFileSync(path.join(SHEETS, file), 'utf8'))).toBe(false);
});
