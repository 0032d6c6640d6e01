import type { Grid } from '../../src/core/grid/grid';
import { gridLiteral } from '../support/grid-literal';

/**
 * A department form with one of everything: a wrong rate, a full score for a missed target, a wrong total, an
 * unexplained over-achievement, a row whose good direction nobody states, one for a person to judge, and blank cells.
 */
export const problemTable = (sheet = '自评表'): Grid =>
  gridLiteral(
    `
    | 部门整体支出绩效自评表（2023年度） | <        | <            | <        | <          | <      | <      | <        |
    | 部门名称                           | 某某区城市管理局 | <    | <        | <          | <      | <      | <        |
    | 部门预算执行情况（万元）           | 年初预算数 | 全年预算数 | 全年执行数 | 执行率     | 分值   | 得分   | 偏差原因 |
    | 年度资金总额                       | {4500:0.00} | {4753.66:0.00} | {3824.26:0.00} | {1:0.00%} | {10} |        |          |
    | 一级指标                           | 二级指标 | 三级指标     | 指标值   | 实际完成值 | 分值   | 得分   | 偏差原因 |
    | 产出指标                           | 数量指标 | 修缮房间数量 | ≥38套    | 130套      | {20}   | {20}   |          |
    | ^                                  | 质量指标 | 垃圾分类覆盖率 | ≥90%   | 85.5%      | {20}   | {20}   |          |
    | ^                                  | 成本指标 | 单座公厕改造成本 | ≤30万元 | 28.5万元 | {20}   | {20}   |          |
    | 效益指标                           | 社会效益指标 | 提升市容风貌 | 显著提升 | 清理拆除违规广告，市容风貌显著提升 | {20} | {18} | 部分路段仍在整治 |
    | ^                                  | 社会效益指标 | 乔灌木占比 | 80%    | 75%        | {10}   |        |          |
    | 总分                               | <        | <            | <        | <          | {100}  | {98}   |          |
  `,
    sheet,
  ).grid;

/** A sheet with words but no table. */
export const coverGrid = (sheet = '封面'): Grid =>
  gridLiteral('| 2023年度部门整体支出绩效自评材料 |\n| 填报单位 | 某某区城市管理局 |', sheet).grid;

export const blankGrid = (sheet = '空白表'): Grid => gridLiteral('', sheet).grid;
