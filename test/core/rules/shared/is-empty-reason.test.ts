import { isEmptyReason } from '../../../../src/core/rules/shared/is-empty-reason';
import type { Field } from '../../../../src/core/table/field';

const reason = (text: string): Field => ({
  at: { sheet: '自评表', a1: 'H7' },
  row: 6,
  column: 7,
  type: text === '' ? 'blank' : 'text',
  value: text,
  text,
  formula: null,
  numberFormat: 'General',
  fillable: text === '',
  editable: true,
});

describe('isEmptyReason', () => {
  test.each(['', '无', '无。', '/', '／', '-', '——', '—', '*', '0', '０', ' ', '　', '无 / 无', '_'])(
    'takes %j for no reason',
    (text) => {
      expect(isEmptyReason(reason(text))).toBe(true);
    },
  );

  test.each(['无偏差', '项目跨年实施', '0.5个百分点为四舍五入', '已调整', '见附件', '10'])(
    'takes %j for a reason',
    (text) => {
      expect(isEmptyReason(reason(text))).toBe(false);
    },
  );
});
