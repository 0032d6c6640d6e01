import type { Locale } from '../locale';

export const undecided: Locale['undecided'] = {
  'no-target-column': '表中没有指标值（目标值）一栏',
  'no-actual-column': '表中没有实际完成值一栏',
  'target-blank': '指标值空白',
  'actual-blank': '实际完成值空白',
  qualitative: '定性指标，由人工判断',
  'target-in-actual': '实际完成值一栏填的是目标写法',
  'answer-in-words': '指标值为数值，实际完成值填的是文字',
  'kinds-differ': '指标值与实际完成值不是同一类内容，无法比较',
  'units-differ': '指标值与实际完成值的计量单位不同，无法比较',
  'periods-differ': '指标值与实际完成值的时间口径不同，无法比较',
  'direction-unknown': '无法判断数值越大越好还是越小越好',
  approximate: '约数只差一点，是否算完成由人工判断',
  unreadable: '内容未能识别',
};
