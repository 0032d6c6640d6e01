import { indicatorRenamed } from '../../../src/core/rules/indicator-renamed/rule';
import { testComparison } from '../../support/test-comparison';

const APPROVED = `
  | 部门整体支出绩效目标申报表 | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 参训人员数量 | ≥300人 |
  | ^ | ^ | 编印教材 | ≥5种 |
  | 满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% |`;

testComparison(indicatorRenamed, {
  valid: {
    'the same names but for blanks and brackets, and names that are alike in another unit or level': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 参训人员数量（人） | ≥300人 | 320人 |
      | ^ | ^ | 编印教材册数 | ≥2000册 | 2100册 |
      | 效益指标 | 社会效益指标 | 参训人员满意程度 | ≥90% | 95% |`,
    },
  },
  invalid: {
    'names that are alike below the same level': {
      role: 'approved',
      other: APPROVED,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 培训人员数量 !perhaps-renamed | ≥300人 | 320人 |
      | 满意度指标 | 服务对象满意度指标 | 学员满意度 !perhaps-renamed | ≥90% | 95% |`,
      zh: [
        '“培训人员数量”与对照表的“参训人员数量”相近（99%，相同的字：训人员数量），是不是同一指标？',
        '“学员满意度”与对照表的“参训人员满意度”相近（92%，相同的字：员满意度），是不是同一指标？',
      ],
      elsewhere: ['C3', 'D3', 'C5', 'D5'],
    },
  },
});
