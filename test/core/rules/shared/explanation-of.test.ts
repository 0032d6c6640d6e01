import { explanationOf } from '../../../../src/core/rules/shared/explanation-of';
import type { Narrative } from '../../../../src/core/table/table';
import { fieldAt, indicatorRow, tableOf } from '../../../support/table-builders';

const narrative = (role: Narrative['role'], text: string): Narrative => ({
  role,
  label: fieldAt('A20', '说明'),
  text: fieldAt('B20', text),
});
const withReason = (text: string) => indicatorRow(5, {}, { reason: fieldAt('G5', text) });
const withoutReason = indicatorRow(5, {});

describe('explanationOf', () => {
  test.each(['价格回落', '完成率不足100%，跨年实施', '按200字以内要求另行上报'])(
    'takes %j for a reason',
    (text) => {
      expect(explanationOf(withReason(text), tableOf()).given).toBe(true);
    },
  );

  test.each(['', '无', '/', '说明未完成的原因（100字以内）', '分析存在的问题及原因。(200字以内)'])(
    'takes %j for none',
    (text) => {
      expect(explanationOf(withReason(text), tableOf()).given).toBe(false);
    },
  );

  test('goes by the row where it has a reason cell, whatever else the form says', () => {
    const table = tableOf({ narratives: [narrative('problems', '人员不足')] });
    const { given, cell } = explanationOf(withReason(''), table);
    expect({ given, at: cell?.at.a1 }).toEqual({ given: false, at: 'G5' });
  });

  test('goes by the account of problems where rows have no reason cell', () => {
    const said = explanationOf(withoutReason, tableOf({ narratives: [narrative('problems', '人员不足')] }));
    expect({ given: said.given, at: said.cell?.at.a1 }).toEqual({ given: true, at: 'B20' });
    const silent = explanationOf(withoutReason, tableOf({ narratives: [narrative('problems', '无')] }));
    expect({ given: silent.given, at: silent.cell?.at.a1 }).toEqual({ given: false, at: 'B20' });
  });

  test('finds no place in a form that only tells results', () => {
    const table = tableOf({
      narratives: [narrative('completion', '基本完成'), narrative('goal', '保障运行')],
    });
    expect(explanationOf(withoutReason, table)).toEqual({ given: false, cell: null });
  });
});
