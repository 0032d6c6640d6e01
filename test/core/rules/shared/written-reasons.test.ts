import { reasonPlaces, writtenSentences } from '../../../../src/core/rules/shared/written-reasons';
import { fieldAt, fundRow, tableOf } from '../../../support/table-builders';

describe('writtenSentences', () => {
  test.each([
    ['', []],
    ['无', []],
    ['/', []],
    ['预算执行率未达到90%的需说明原因(100字以内)；年中发生预算调整的应单独说明理由', []],
    ['1.预算执行率=预算执行数/调整后预算数', []],
    ['其他资金包括：社会投入资金、银行贷款。', []],
    ['上级追加专项。尾款 待验收后支付！', ['上级追加专项', '尾款待验收后支付']],
    ['低于90%的应说明原因；\n因疫情推迟', ['因疫情推迟']],
  ])('%j says %j', (text, sentences) => {
    expect(writtenSentences(fieldAt('H5', text))).toEqual(sentences);
  });
});

test('reasonPlaces leaves goals out and takes reasons, accounts and cells without a place', () => {
  const narrative = (role: 'goal' | 'completion', a1: string) => ({
    role,
    label: fieldAt('A9', '年度目标'),
    text: fieldAt(a1, '调整预算'),
  });
  const table = tableOf({
    funds: [fundRow(5, {}, { reason: fieldAt('K5', '追加') })],
    narratives: [narrative('goal', 'C10'), narrative('completion', 'E10')],
    unplaced: [{ field: fieldAt('A30', '备注'), why: 'unknown-label' }],
  });
  expect(reasonPlaces(table).map(({ at }) => at.a1)).toEqual(['K5', 'E10', 'A30']);
});
