import { ruleGroups } from '../../../core/rules/define-rule';
import type { FieldShape, Shape } from './shape';

/** A jump by less than this would be none. */
const LEAST_JUMP = 1.1;
const MOST_JUMP = 1000;

const text = (example: string): Shape => ({ kind: 'text', example, pattern: /\S/u });

const consolidation: Readonly<Record<string, FieldShape>> = {
  whole: {
    shape: text('某局（汇总）'),
    required: true,
    about: {
      'zh-CN': '汇总表：写单位名称，或从配置文件所在文件夹算起的路径',
      'en-US': 'the consolidated table, by its department or by its path from the folder of this file',
    },
  },
  units: {
    shape: { kind: 'list', of: text('某局（本级）') },
    about: {
      'zh-CN': '汇总了哪些表，写法同上；不写则按名称和文件夹判断',
      'en-US': 'the tables it sums up, named alike; otherwise names and folders decide',
    },
  },
};

/** What a configuration may say about other tables and about importing. */
export const comparisonFields: Readonly<Record<string, FieldShape>> = {
  groups: {
    shape: { kind: 'list', of: { kind: 'choice', of: ruleGroups, named: 'value' } },
    about: {
      'zh-CN': '加查的规则组：import 为导入预算管理一体化系统的要求（同 --group）',
      'en-US': 'groups of rules to check too: import for what the budget system asks of a table (as --group)',
    },
  },
  indicatorNames: {
    shape: { kind: 'list', of: text('设备购置数量') },
    about: {
      'zh-CN': '系统里允许的指标名称，供规则组 import 使用',
      'en-US': 'the names that indicators may bear, for the group import',
    },
  },
  indicatorNamesFile: {
    shape: text('指标名称.txt'),
    about: {
      'zh-CN': '同上，写在文本文件里，每行一个；路径从配置文件所在的文件夹算起',
      'en-US': 'the same in a text file, one a line; its path counts from the folder of this file',
    },
  },
  jumpFactor: {
    shape: { kind: 'number', from: LEAST_JUMP, to: MOST_JUMP },
    about: {
      'zh-CN': '完成值是去年的多少倍（或几分之一）起要问；不写为 5',
      'en-US': 'how many times last year’s result, or what fraction of it, is asked about; 5 unless told',
    },
  },
  consolidations: {
    shape: { kind: 'list', of: { kind: 'object', fields: consolidation } },
    about: {
      'zh-CN': '--consolidate 时哪些表属于一起；不写则按名称和文件夹判断',
      'en-US': 'which tables belong together with --consolidate; otherwise names and folders decide',
    },
  },
};
