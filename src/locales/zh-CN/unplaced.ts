import type { Locale } from '../locale';

export const unplaced: Locale['unplaced'] = {
  'unknown-label': '不认识的栏目，没有参加核对',
  'unknown-column': '不认识的列，这一列没有参加核对',
  'orphan-line': '看不出属于哪一项，没有参加核对',
  'name-only': '只有名称，没有指标值和完成值，没有参加核对',
};
