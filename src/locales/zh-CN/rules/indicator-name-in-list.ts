import type { indicatorNameInList as rule } from '../../../core/rules/indicator-name-in-list/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorNameInList: RuleWords<typeof rule> = {
  title: '指标名称与给定清单逐字一致',
  what: '把每个三级指标的名称与使用者提供的名称清单逐字比较；只差空格、标点、括号的指出清单里的写法，差别较大的给出最接近的一个。没有提供清单时不查。',
  why: '系统按名称逐字匹配已有的指标时，差一个字就匹配不上。',
  fix: '改成清单里的写法；确属新增的指标，先在系统中增加。',
  wrong: '清单为“参训人员满意度”，表中为“参训人员满意度（%）”',
  right: '清单与表中都是“参训人员满意度”',
  messages: {
    'spelled-differently': ({ name, listed }) => `“${name}”与清单中的“${listed}”写法不同`,
    'perhaps-meant': ({ name, listed }) => `清单中没有“${name}”，最接近的是“${listed}”`,
    'not-listed': ({ name }) => `清单中没有“${name}”`,
  },
};
