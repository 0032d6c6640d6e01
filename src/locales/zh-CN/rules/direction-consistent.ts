import type { directionConsistent as rule } from '../../../core/rules/direction-consistent/rule';
import type { RuleWords } from '../../rule-words';

const SIGN = { higher: '以不低于为完成', lower: '以不高于为完成' };
const NAME = { higher: '越高（越多）越好', lower: '越低（越少）越好' };
const OPPOSITE = { higher: 'lower', lower: 'higher' } as const;

export const directionConsistent: RuleWords<typeof rule> = {
  title: '指标方向前后一致',
  what: '比较同一行的三处方向：指标值的比较符号（≥、≤、不低于、不超过等）、表中所填的指标性质（正向、反向），以及名称明确的好坏方向（满意度、合格率以高为好，投诉次数、事故起数、成本以低为好）。名称两可的（会议次数、预算完成率等）不作判断。',
  why: '方向填反，完成值越差反而越“达标”，完成与否和得分都会判反。',
  fix: '核对该指标以高为好还是以低为好，把符号或指标性质改为一致；确属上限或下限控制的，在名称或说明中写明。',
  wrong: '开展精品示范村建设数量，指标值 ≤4 个',
  right: '开展精品示范村建设数量，指标值 ≥4 个',
  messages: {
    'sign-against-nature': ({ name, target, nature, sign }) =>
      `“${name}”的指标性质为“${nature}”，指标值“${target}”${SIGN[sign]}，两处方向相反`,
    'sign-against-name': ({ name, target, sign }) =>
      `“${name}”从名称看${NAME[OPPOSITE[sign]]}，指标值“${target}”${SIGN[sign]}，两者方向相反`,
    'nature-against-name': ({ name, nature, suggested }) =>
      `“${name}”从名称看${NAME[suggested]}，指标性质为“${nature}”，两者方向相反`,
  },
};
