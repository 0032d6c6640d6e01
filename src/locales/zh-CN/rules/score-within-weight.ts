import type { scoreWithinWeight as rule } from '../../../core/rules/score-within-weight/rule';
import type { RuleWords } from '../../rule-words';

export const scoreWithinWeight: RuleWords<typeof rule> = {
  title: '得分不超过分值',
  what: '逐行比较得分与分值：得分不高于分值，也不低于 0。几行合并打分的，与这几行分值之和比较；总分与其旁所印的分值合计比较，没有印的与 100 分比较。',
  why: '各项得分以分值为上限，超出的部分会虚增总分；扣分扣到 0 为止，不出现负分。',
  fix: '核对得分与分值是否填错行、填错位；超额完成的指标最多得满分。',
  wrong: '分值 10，得分 12',
  right: '分值 10，得分 10',
  messages: {
    'above-weight': ({ name, score, weight }) => `“${name}”得分 ${score}，高于分值 ${weight}`,
    'above-weights': ({ name, score, weight, rows }) =>
      `“${name}”等 ${rows} 项合并打分 ${score}，高于这几项分值之和 ${weight}`,
    'below-zero': ({ name, score }) => `“${name}”得分 ${score}，低于 0`,
  },
};
