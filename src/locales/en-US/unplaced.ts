import type { Locale } from '../locale';

export const unplaced: Locale['unplaced'] = {
  'unknown-label': 'an unknown label, which took part in no check',
  'unknown-column': 'an unknown column, which took part in no check',
  'orphan-line': 'belongs to no item that could be told, and took part in no check',
  'name-only': 'a name without target and actual value, which took part in no check',
};
