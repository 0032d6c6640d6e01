import type { shareAddsUp as rule } from '../../../core/rules/share-adds-up/rule';
import type { RuleWords } from '../../rule-words';

export const shareAddsUp: RuleWords<typeof rule> = {
  title: '各部分占比合计为 100%',
  what: '同一级指标下有三行以上名称为“占比”“占…比例”的，把实际完成值相加，看合计是否为 100%。各数分别四舍五入造成的尾差不算；与 100% 相差 5 个百分点以上的，多半不是同一总量的各部分，不作判断。',
  why: '合计接近而不等于 100%，常见于漏列一类或某一类的数填错。',
  fix: '核对各部分的数量和总量；有未列出的部分的，补列或在说明中写明。',
  wrong: '占比 28.3%、0.5%、70.4%，合计 99.2%',
  right: '占比 28.3%、0.5%、71.2%，合计 100%',
  messages: {
    'off-whole': ({ name, rows, figures, sum }) =>
      `“${name}”等 ${rows} 项占比合计为 ${sum}（${figures}），不是 100%`,
  },
};
