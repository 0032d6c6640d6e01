import type { indicatorRenamed as rule } from '../../../core/rules/indicator-renamed/rule';
import type { RuleWords } from '../../rule-words';

export const indicatorRenamed: RuleWords<typeof rule> = {
  title: '指标名称与批复的一致',
  what: '名称对不上的指标中，同一级次、同类单位、名称相近（按相同的字、相同的词尾、相同的指标值计算相近程度）的配成一对，问是不是同一指标改了名；配成对的照样比较指标值。',
  why: '改名后的指标可能换了口径，也会使系统匹配不上。',
  fix: '是同一指标的，恢复批复的名称；不是的，分别说明新增和取消的原因。',
  wrong: '批复“参训人员满意度”，自评表“学员满意度”',
  right: '批复与自评表都是“参训人员满意度”',
  messages: {
    'perhaps-renamed': ({ name, before, likeness, shared }) =>
      `“${name}”与对照表的“${before}”相近（${likeness}，相同的字：${shared}），是不是同一指标？`,
  },
};
