import type { dimensionsComplete as rule } from '../../../core/rules/dimensions-complete/rule';
import type { RuleWords } from '../../rule-words';

export const dimensionsComplete: RuleWords<typeof rule> = {
  title: '产出、效益、满意度指标齐全',
  what: '表中按产出、效益等分级列示指标的，看产出、效益、满意度三类是否都有填报的指标。满意度列在效益指标之下的也算有。按决策、过程、履职等另一套框架列示、没有产出一级的表不查。',
  why: '三类指标合起来才能说明做了什么、效果如何、服务对象是否认可。',
  fix: '补充缺少的一类指标；确不适用的（如没有直接服务对象），在说明中写明。',
  wrong: '只有产出指标和效益指标',
  right: '有产出指标、效益指标和满意度指标',
  messages: {
    missing: ({ missing, present }) => `表中填报了${present}指标，没有见到${missing}指标`,
  },
};
