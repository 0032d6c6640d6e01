import { national2020 } from './national-2020';
import type { Standard, StandardSource } from './standard';

type Change = Pick<Standard, 'id' | 'name' | 'source'> & Partial<Standard>;

const overNational = (change: Change): Standard => ({ ...national2020, ...change });

const form = (document: string, url: string | null): StandardSource => ({ document, url, evidence: 'form' });
const secondary = (document: string): StandardSource => ({ document, url: null, evidence: 'secondary' });

/** Standards of places and systems, each as what it changes over the national one. */
export const localStandards: readonly Standard[] = [
  overNational({
    id: 'unscored',
    name: '不计分表（只核对，不评分）',
    source: form('表内没有分值、得分的自评表', null),
    scored: false,
  }),
  overNational({
    id: 'gz-tianhe-2021',
    name: '广州市天河区 2021（不计分）',
    source: form('天河区 2021 年度部门整体支出绩效自评表（附件7）', null),
    scored: false,
  }),
  overNational({
    id: 'gz-baiyun-2023',
    name: '广州市白云区 2023（不计分）',
    source: form('白云区 2023 年度部门整体支出绩效自评报告（附件2）', null),
    scored: false,
  }),
  overNational({
    id: 'sichuan-2023',
    name: '四川 2023（部门预算项目自评表）',
    source: form('部门预算项目支出绩效自评表 510000_0013zp', 'https://www.scqs.gov.cn/info/13206/211004.htm'),
    executionReasonBelow: 0.9,
    adjustmentAlwaysExplained: true,
  }),
  overNational({
    id: 'sichuan-dept-2020',
    name: '四川 2020（部门整体，超额不计分）',
    source: form('大英县 2020 年度部门预算管理评分表', 'https://dyrmt.com/article-118510-6.html'),
    overachievementZero: 1.3,
    missedScore: 'zero',
    adjustmentScore: { factor: 10, zeroAbove: 0.1 },
  }),
  overNational({
    id: 'hubei-2020',
    name: '湖北 2020（执行率 20 分）',
    source: form('2020 年度项目自评表及其评分说明', 'https://1wenmi.com/doc/330418.html'),
    executionWeight: 20,
    qualitativeBands: [0.8, 0.5, 0],
    budgetIncludesCarryover: true,
  }),
  overNational({
    id: 'jiangxi-2017',
    name: '江西 2017（定性 50% 分档）',
    source: form('项目支出绩效自评表及其评分说明（江西）', null),
    qualitativeBands: [0.8, 0.5, 0],
  }),
  overNational({
    id: 'chongqing-2021',
    name: '重庆 2021（部门整体绩效自评表）',
    source: form('部门整体绩效自评表 2021', 'https://m.yzwku.com/doc/98587.html'),
    targetPreference: ['调整指标值', '年初指标值'],
  }),
  overNational({
    id: 'guizhou-suiyang',
    name: '贵州绥阳（按年初预算）',
    source: form(
      '绥阳县太白镇部门整体支出绩效自评表',
      'https://www.suiyang.gov.cn/xzjd_5682378/tbz_5682388/zfxxgk_5682340/fdzdgknr_5682343/czyjs_5865203/202208/t20220824_76240024.html',
    ),
    executionDenominator: 'initial',
  }),
  overNational({
    id: 'beijing-2016',
    name: '北京 2016（按年初预算）',
    source: form('项目支出绩效自评表（2016年度，北京）', null),
    executionDenominator: 'initial',
  }),
  overNational({
    id: 'guangxi',
    name: '广西（系统校验口径）',
    source: secondary('预算绩效管理系统的页面与表单校验（广西）'),
    overachievementReasonZeroTarget: 30,
    adjustmentReasonWhenTotalAbove: 90,
  }),
  overNational({
    id: 'ningxia',
    name: '宁夏（低于 80 分须整改）',
    source: secondary('预算绩效管理系统的表单校验（宁夏）'),
    measuresBelow: 80,
  }),
  overNational({
    id: 'vendor-linear',
    name: '反向指标按偏差扣分（系统口径）',
    source: secondary('预算绩效管理系统的自动评分规则'),
    reverseMethod: 'linear',
  }),
  overNational({
    id: 'hunan-yueyang',
    name: '湖南岳阳（分档评分表）',
    source: form(
      '岳阳市公路系统部门整体支出评分表',
      'https://glj.yueyang.gov.cn/6173/6181/content_1705915.html',
    ),
    stepTables: [
      {
        indicator: '预算调整率',
        of: 'magnitude',
        bound: 'at-most',
        steps: [
          { bound: 0, points: 3 },
          { bound: 0.1, points: 2 },
          { bound: 0.2, points: 1 },
          { bound: 0.3, points: 0.5 },
          { bound: null, points: 0 },
        ],
      },
      {
        indicator: '重点支出安排率',
        of: 'value',
        bound: 'at-least',
        steps: [
          { bound: 0.9, points: 5 },
          { bound: 0.8, points: 4 },
          { bound: 0.7, points: 3 },
          { bound: 0.6, points: 2 },
          { bound: null, points: 0 },
        ],
      },
    ],
  }),
];
