import { indicatorNameInList } from '../../../src/core/rules/indicator-name-in-list/rule';
import { testRule } from '../../support/test-rule';

const names = ['参训人员满意度', '培训期数', '课程开发数量'];

testRule(indicatorNameInList, {
  valid: {
    'names of the list': {
      names,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 培训期数 | ≥4期 | 4期 |
      | 满意度指标 | 服务对象满意度 | 参训人员满意度 | ≥90% | 95% |`,
    },
    'no list': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 随便什么 | ≥4期 | 4期 |`,
      skips: ['no-name-list'],
    },
  },
  invalid: {
    'spelled otherwise, nearly the same, and unknown': {
      names,
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 培训 期数 !spelled-differently | ≥4期 | 4期 |
      | ^ | ^ | 指标2：课程开发数量（门） !spelled-differently | ≥4门 | 4门 |
      | ^ | ^ | 课程开发数 !perhaps-meant | ≥4门 | 4门 |
      | 效益指标 | 社会效益 | 就业带动作用 !not-listed | 明显 | 明显 |`,
      zh: [
        '“培训 期数”与清单中的“培训期数”写法不同',
        '“课程开发数量（门）”与清单中的“课程开发数量”写法不同',
        '清单中没有“课程开发数”，最接近的是“课程开发数量”',
        '清单中没有“就业带动作用”',
      ],
    },
  },
});
