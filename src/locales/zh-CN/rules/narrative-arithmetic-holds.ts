import type { narrativeArithmeticHolds as rule } from '../../../core/rules/narrative-arithmetic-holds/rule';
import type { RuleWords } from '../../rule-words';

export const narrativeArithmeticHolds: RuleWords<typeof rule> = {
  title: '文字说明中的数字算得拢',
  what: '把文字里给出的数重新算一遍：括号内、“其中”“如下”之后的分项加总，同一总量的各项占比加总，分子分母都写明的完成率、办结率、执行率，写明基数的增减百分比，以及两数之差。每个数都按写出的末位留半个单位的余地，带“约”“超”“余”的数不参加计算。',
  why: '同一段话里的数互相算不拢，多半有一个写错，或者漏了一类、口径不同。',
  fix: '核对各数；分项没有列全或口径不同的，在文字中写明。',
  wrong: '工单总数12770件，按时办结12550件，按时完成率99.60%',
  right: '工单总数12770件，按时办结12550件，按时完成率98.28%',
  messages: {
    sum: ({ sum, stated }) => `按文中各项相加，${sum}，文中合计为 ${stated}`,
    'part-exceeds-whole': ({ stated, result }) => `文中的一部分为 ${stated}，多于总数 ${result}`,
    shares: ({ sum }) => `文中各项占比合计不是 100%：${sum}`,
    counts: ({ sum, stated }) => `各项数量相加，${sum}，而按占比推算的总量在文中为 ${stated}`,
    rate: ({ sum, stated }) => `按文中的数计算，${sum}，文中为 ${stated}`,
    change: ({ sum, stated }) => `按文中的数计算，增减幅度为 ${sum}，文中为 ${stated}`,
    difference: ({ sum, stated }) => `按文中的数计算，两数之差为 ${sum}，文中为 ${stated}`,
  },
};
