import { overachievementExplained } from '../../../src/core/rules/overachievement-explained/rule';
import { testRule } from '../../support/test-rule';

testRule(overachievementExplained, {
  valid: {
    'near the target, far above it with a reason, and just below the line': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 收运生活垃圾量 | ≥74 万吨 | 82.5万吨 |  |
      | ^ | ^ | 修缮房间数量 | ≥38 套 | 130 套 | 年中新增任务 |
      | ^ | ^ | 播发稿件数量 | ≥2200篇 | 2859篇 |  |`,
    'a bare number in the multiple that the form’s unit column names': `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 计量单位 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 河道清淤长度 | ≥30 | 公里 | 31.5 |  |`,
    'targets that cannot be exceeded': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 成本指标 | 项目总成本 | ≤90万元 | 45万元 |  |
      | ^ | 数量指标 | 新建公厕数量 | =10座 | 14座 | 追加任务 |
      | ^ | 质量指标 | 投诉次数 | 10次 | 2次 |  |
      | 效益指标 | 社会效益指标 | 市容环境 | 显著提升 | 显著提升 |  |`,
    'an equality of unknown direction, and an unsigned one below the line': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 日常养护 | =10 | 14 |  |
      | ^ | ^ | 当期完成 | 90% | 100% |  |
      | ^ | ^ | 日常保养 | 52 | 10 |  |`,
    'a form that asks for the reasons in one place': `
      | 部门整体支出绩效自评表 | < | < | < |
      | 单位名称 | 区园林局 | < | < |
      | 未能完成原因 | 年中新增任务，检查次数增加 | < | < |
      | 绩效指标 | 目标值 | 完成值 | 类别 |
      | 检查次数 | ≥10次 | 28次 | 日常 |`,
    'a target of zero under a standard without a line for it': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 新增检查次数 | ≥0次 | 35次 |  |`,
    'a form without targets': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 主要任务 | 关键指标 | 指标完成情况 | 任务涉及资金 |
      | 环卫保洁 | 清运量（吨） | 2577 | {4213.52} |`,
      skips: ['no-target-column'],
    },
    'a form without indicators': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 资金情况（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
      | 年度资金总额 | {100} | {100} | {90} | {0.9:0%} |`,
      skips: ['no-indicators'],
    },
  },
  invalid: {
    'far above, in a form without a reason column': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < |
      | 年度主要工作任务 | 关键性指标 | 年度目标值 | 年度实现值 |
      | 提高环卫管理水平 | 修缮房间数量 | ≥38 套 | 130 套 !unexplained |
      | ^ | 生活垃圾回收利用率 | ≧38% | 49. 8% !unexplained |
      | ^ | 收运生活垃圾量 | ≥74 万吨 | 82.5万吨 |`,
      zh: [
        '“修缮房间数量”的实际完成值达到指标值的 130% 以上（130 ÷ 38 = 342.11%），表中没有说明原因',
        '“生活垃圾回收利用率”的实际完成值达到指标值的 130% 以上（49.8% ÷ 38% = 131.05%），表中没有说明原因',
      ],
    },
    'exactly at the line, and an unsigned target': `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 检查次数 | ≥10次 | 13次 |  !unexplained |
      | ^ | ^ | 培训次数 | 2次 | 5次 | 无 !unexplained |
      | ^ | ^ | 立案宗数 | ≥10万宗/年 | 全年141415宗 |  !unexplained |`,
    'an account of problems that says nothing': `
      | 部门整体支出绩效自评表 | < | < | < |
      | 单位名称 | 区园林局 | < | < |
      | 未能完成原因 | 无 | < | < |
      | 绩效指标 | 目标值 | 完成值 | 类别 |
      | 检查次数 | ≥10次 | 28次 !unexplained | 日常 |`,
    'far above, while the better direction is unknown': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 质量指标 | 日常养护 | 52 | 100 |  !either-way |
      | ^ | ^ | 日常保养 | 52 | 100 | 年中增加两条道路 |`,
      zh: [
        '“日常养护”的实际完成值达到指标值的 130% 以上（100 ÷ 52 = 192.31%），无论是超额完成还是超出控制数，都应说明原因，表中没有说明',
      ],
    },
    'far above zero, where the standard draws a line': {
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施 |
      | 产出指标 | 数量指标 | 新增检查次数 | ≥0次 | 35次 |  !above-zero |
      | ^ | ^ | 新增培训次数 | ≥0次 | 5次 |  |`,
      standard: 'guangxi',
      zh: ['“新增检查次数”的指标值为 0，实际完成值为 35次，表中没有说明原因'],
    },
  },
});
