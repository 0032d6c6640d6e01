import { consolidatedFundsAddUp } from '../../../src/core/rules/consolidated-funds-add-up/rule';
import { testConsolidation } from '../../support/test-consolidation';

const table = (department: string, rows: readonly string[], unit = '万元'): string => `
  | 部门整体支出绩效自评表 | < | < | < | < |
  | 部门名称 | ${department} | < | < | < |
  | 资金情况（${unit}） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
  ${rows.join('\n')}
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  | 产出指标 | 数量指标 | 观测次数 | ≥10次 | 12次 |`;

const station = table('某县气象台', [
  '| 年度资金总额 | {120.4} | {110} | {100} |  |',
  '| 其中：财政拨款 | {100} | {90} | {80} |  |',
  '| 其他资金 | {20.4} | {20} | {20} |  |',
]);
const centre = table('某县人工影响天气中心', [
  '| 年度资金总额 | {80.3} | {80} | {75} |  |',
  '| 其中：财政拨款 | {80.3} | {80} | {75} |  |',
]);
const inYuan = table('某县防雷中心', ['| 年度资金总额 | {503000} | {500000} | {500000} |  |'], '元');
const whole = (rows: readonly string[]): string => table('某县气象局（汇总）', rows);

testConsolidation(consolidatedFundsAddUp, {
  valid: {
    'sums within rounding; a unit without a source contributes nothing to it': {
      units: [station, centre],
      grid: whole([
        '| 年度资金总额 | {201} | {190} | {175} |  |',
        '| 其中：财政拨款 | {180.3} | {170} | {155} |  |',
        '| 其他资金 | {20.4} | {20} | {20} |  |',
      ]),
    },
    'units in another money unit': {
      units: [station, inYuan],
      grid: whole(['| 年度资金总额 | {170.7} | {160} | {150} |  |']),
    },
    'a source that may go by another name in a unit, and a blank total': {
      units: [
        station,
        table('某县防雷中心', [
          '| 年度资金总额 | {50} | {50} |  |  |',
          '| 其中：专项债券 | {50} | {50} |  |  |',
        ]),
      ],
      grid: whole([
        '| 年度资金总额 | {170.4} | {160} | {150} |  |',
        '| 其中：财政拨款 | {100} | {90} | {80} |  |',
      ]),
      skips: ['incomplete'],
    },
    'a unit that states no money unit': {
      units: [station, inYuan.replace('（元）', '')],
      grid: whole(['| 年度资金总额 | {170.7} |  |  |  |']),
      skips: ['not-comparable'],
    },
    'a consolidated table without funds': {
      units: [station, centre],
      grid: `
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 观测次数 | ≥10次 | 12次 |`,
      skips: ['no-funds'],
    },
  },
  invalid: {
    'more and less than the whole': {
      units: [station, centre],
      by: 'folder',
      grid: whole([
        '| 年度资金总额 | {210} !units-fall-short | {190} | {150} !units-exceed |  |',
        '| 其中：财政拨款 | {180.3} | {173} !units-fall-short | {155} |  |',
        '| 其他资金 | {20.4} | {20} | {18} !units-exceed |  |',
      ]),
      zh: [
        '“年度资金总额”的年初预算数为 210，2 个所属单位（按所在文件夹）相加为 200.7（某县气象台 120.4 + 某县人工影响天气中心 80.3），少于汇总表，请核对是否缺了单位的表',
        '“年度资金总额”的执行数为 150，2 个所属单位（按所在文件夹）相加为 175（某县气象台 100 + 某县人工影响天气中心 75），多于汇总表',
        '“其中：财政拨款”的全年（调整后）预算数为 173，2 个所属单位（按所在文件夹）相加为 170（某县气象台 90 + 某县人工影响天气中心 80），少于汇总表，请核对是否缺了单位的表',
        '“其他资金”的执行数为 18，2 个所属单位（按所在文件夹）相加为 20（某县气象台 20），多于汇总表',
      ],
    },
  },
});
