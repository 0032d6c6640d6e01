import { assessTable } from '../../../src/core/assess/assess-table';
import { standards } from '../../../src/core/standards/all-standards';
import { fc } from '../../support/fast-check';
import { fundRow, indicatorRow, tableOf } from '../../support/table-builders';

const amount = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }).map((tenths) => String(tenths / 10)),
  fc.constantFrom('', '/', '0', '一批', '#DIV/0!'),
);
const said = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '≥', '>', '≤', '<', '=', '约', '下降', '不低于'),
      fc.integer({ min: -50, max: 2000 }).map((tenths) => String(tenths / 10)),
      fc.constantFrom('', '%', '套', '万元', '元', '次/月', '万宗/年', '以上'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '显著提升',
    '达成预期指标',
    '部分达成预期指标',
    '1-3次',
    '12月底前',
    '2022年11月',
    '/',
    '',
    '是',
    '优',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const row = fc.record({
  name: fc.constantFrom('完成数量', '单位成本', '投诉下降率', '结余率', '环境', '预算调整率'),
  target: said,
  actual: said,
  weight: fc.integer({ min: 0, max: 40 }).map(String),
  completion: amount,
});

describe.each(standards.map((standard) => [standard.id, standard] as const))('under %s', (_, standard) => {
  it('a score lies between nothing and the weight, whatever the cells say', () => {
    let scored = 0;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const indicators = rows.map((cells, line) => indicatorRow(13 + line, { ...cells, score: '' }));
        for (const { indicator, status, undecided, score, rate, band } of assessTable(
          tableOf({ indicators }),
          standard,
        ).indicators) {
          const weight = indicator.weight?.number;
          if (score !== null) {
            scored++;
            expect(score.value.gte(0)).toBe(true);
            expect(weight && score.value.lte(weight)).toBe(true);
            expect(score.derivation.text).toMatch(/\d/u);
          }
          if (band !== null) expect(weight && band.low.lte(band.high) && band.high.lte(weight)).toBe(true);
          expect(undecided === null).toBe(['met', 'missed', 'exceeded'].includes(status));
          if (undecided !== null) expect(rate).toBeNull();
        }
      }),
      { numRuns: 150 },
    );
    expect(scored > 0).toBe(standard.scored);
  });

  it('an execution score lies between nothing and its points, whatever the amounts', () => {
    fc.assert(
      fc.property(
        fc.record({ initial: amount, adjusted: amount, executed: amount, rate: amount }),
        (cells) => {
          const [fund] = assessTable(
            tableOf({ funds: [fundRow(5, { ...cells, weight: '10' })] }),
            standard,
          ).funds;
          const score = fund?.score?.value;
          if (score !== undefined) expect(score.gte(0) && score.lte(10)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
