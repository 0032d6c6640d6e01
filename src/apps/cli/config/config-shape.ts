import { everyRule } from '../../../core/rules/all-rules';
import { standards } from '../../../core/standards/all-standards';
import { failOnLevels } from '../arguments/fail-on';
import { formats } from '../../../report/delivery/formats';
import { MOST_JOBS } from '../arguments/most-jobs';
import { comparisonFields } from './comparison-shape';
import type { FieldShape, Shape } from './shape';

const RULES = everyRule.map(({ id }) => id);
const STANDARDS = standards.map(({ id }) => id);

const standard: Shape = { kind: 'choice', of: STANDARDS, named: 'standard' };
const files: Shape = { kind: 'text', example: '2023/**/*.xlsx' };
const words = (example: string): Shape => ({ kind: 'text', example, pattern: /\S/u });
const value = (...of: readonly string[]): Shape => ({ kind: 'choice', of, named: 'value' });

/** Figures of a standard that a bureau may set for itself, with the values that make sense. */
export const thresholds = {
  executionWeight: { kind: 'number', from: 0, to: 100 },
  overachievementReason: { kind: 'number', from: 1, to: 100 },
  overachievementZero: { kind: 'number', from: 1, to: 100, orNull: true },
  executionReasonBelow: { kind: 'number', from: 0, to: 1, orNull: true },
  adjustmentReasonFrom: { kind: 'number', from: 0, to: 10, orNull: true },
  measuresBelow: { kind: 'number', from: 0, to: 100, orNull: true },
} as const satisfies Readonly<Record<string, Shape>>;

const waiver: Readonly<Record<string, FieldShape>> = {
  rule: {
    shape: { kind: 'choice', of: RULES, named: 'rule' },
    required: true,
    about: { 'zh-CN': '豁免哪条规则（编号见 ziping rules）', 'en-US': 'the rule, see ziping rules' },
  },
  files: {
    shape: files,
    about: {
      'zh-CN': '只对这些文件；路径从配置文件所在的文件夹算起，可用通配符；不写则对所有文件',
      'en-US': 'only in these files; a pattern that counts from the folder of this file; otherwise in all',
    },
  },
  cell: {
    shape: { kind: 'text', pattern: /^[A-Za-z]{1,3}\d{1,7}(:[A-Za-z]{1,3}\d{1,7})?$/u, example: 'E6' },
    about: { 'zh-CN': '只对这个单元格或区域', 'en-US': 'only in this cell or area' },
  },
  indicator: {
    shape: words('设备购置数量'),
    about: {
      'zh-CN': '只对这个指标所在的行，写三级指标名称',
      'en-US': 'only in the row of this indicator, by its name',
    },
  },
  reason: {
    shape: words('经市财政局同意'),
    required: true,
    about: { 'zh-CN': '为什么可以这样', 'en-US': 'why it may stay' },
  },
  who: { shape: words('张三'), required: true, about: { 'zh-CN': '谁同意的', 'en-US': 'who says so' } },
  until: {
    shape: { kind: 'text', pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, example: '2026-12-31' },
    about: {
      'zh-CN': '有效到哪一天（含）；过期后照常计数，并提醒',
      'en-US': 'the last day it holds; after it the finding counts again, and you are told',
    },
  },
};

const options: Readonly<Record<string, FieldShape>> = {
  format: { shape: value(...formats), about: { 'zh-CN': '同 --format', 'en-US': 'as --format' } },
  failOn: { shape: value(...failOnLevels), about: { 'zh-CN': '同 --fail-on', 'en-US': 'as --fail-on' } },
  jobs: {
    shape: { kind: 'number', from: 1, to: MOST_JOBS, whole: true },
    about: { 'zh-CN': '同 --jobs', 'en-US': 'as --jobs' },
  },
  verbose: { shape: { kind: 'flag' }, about: { 'zh-CN': '同 --verbose', 'en-US': 'as --verbose' } },
};

/** All that may stand in a configuration file. */
export const configShape: Shape = {
  kind: 'object',
  fields: {
    $schema: {
      shape: { kind: 'text', example: 'ziping.schema.json' },
      about: { 'zh-CN': '供编辑器提示用，程序不看', 'en-US': 'for editors; the program does not look at it' },
    },
    standard: {
      shape: standard,
      about: {
        'zh-CN': '评分标准（编号见 ziping standards）；不写则按表格自身判断',
        'en-US': 'the scoring standard, see ziping standards; otherwise the form decides',
      },
    },
    standards: {
      shape: {
        kind: 'list',
        of: {
          kind: 'object',
          fields: {
            files: {
              shape: files,
              required: true,
              about: waiver['files']?.about ?? { 'zh-CN': '', 'en-US': '' },
            },
            standard: {
              shape: standard,
              required: true,
              about: { 'zh-CN': '这些文件的评分标准', 'en-US': 'the standard of these files' },
            },
          },
        },
      },
      about: {
        'zh-CN': '按文件夹或文件名分别指定评分标准；排在前面的先用',
        'en-US': 'standards by folder or name; the first that fits counts',
      },
    },
    severities: {
      shape: { kind: 'map', keys: RULES, keyed: 'rule', value: value('error', 'warning', 'info', 'off') },
      about: {
        'zh-CN': '规则的程度：error 应更正、warning 需说明、info 提示、off 不查',
        'en-US': 'the severity of rules: error, warning, info, or off',
      },
    },
    thresholds: {
      shape: { kind: 'object', fields: thresholdFields() },
      about: {
        'zh-CN': '改动评分标准里的数值；null 表示没有这一条',
        'en-US': 'figures of the standard; null where there is no such rule',
      },
    },
    waivers: {
      shape: { kind: 'list', of: { kind: 'object', fields: waiver } },
      about: {
        'zh-CN': '豁免：有人负责的问题单独列出、单独计数，不算入退出码；没有对上任何问题的会提醒',
        'en-US':
          'findings that somebody answers for: listed and counted apart, without weight in the exit code; one that meets no finding is told of',
      },
    },
    ...comparisonFields,
    options: {
      shape: { kind: 'object', fields: options },
      about: { 'zh-CN': '命令行没有写的选项', 'en-US': 'options where the command line does not name them' },
    },
  },
};

function thresholdFields(): Readonly<Record<keyof typeof thresholds, FieldShape>> {
  const told = (zh: string, en: string) => ({ 'zh-CN': zh, 'en-US': en });
  return {
    executionWeight: {
      shape: thresholds.executionWeight,
      about: told(
        '预算执行率的分值（表中没有印明时）',
        'points of the execution rate where the form prints none',
      ),
    },
    overachievementReason: {
      shape: thresholds.overachievementReason,
      about: told('完成率达到多少算超额完成，须说明原因', 'achievement from which a reason is due'),
    },
    overachievementZero: {
      shape: thresholds.overachievementZero,
      about: told('完成率超过多少不得分', 'achievement above which the indicator scores nothing'),
    },
    executionReasonBelow: {
      shape: thresholds.executionReasonBelow,
      about: told('执行率低于多少须说明原因', 'execution rate below which a reason is due'),
    },
    adjustmentReasonFrom: {
      shape: thresholds.adjustmentReasonFrom,
      about: told('预算调整率达到多少须说明原因', 'adjustment rate from which a reason is due'),
    },
    measuresBelow: {
      shape: thresholds.measuresBelow,
      about: told('总分低于多少须填写存在问题和改进措施', 'total below which problems and measures are due'),
    },
  };
}
