import { assessTable } from '../../../src/core/assess/assess-table';
import { agreesAsShown } from '../../../src/core/assess/shown-precision';
import type { Fill } from '../../../src/core/fill/fill';
import { planFills } from '../../../src/core/fill/plan-fills';
import { formatDecimal, formatPercent, decimalOf } from '../../../src/core/quantity/decimal';
import { standardById } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import type { Table } from '../../../src/core/table/table';
import { evaluateFormula } from '../../support/evaluate-formula';
import { fc } from '../../support/fast-check';
import { fieldAt, fundRow, indicatorRow, tableOf, totalRow, type Typed } from '../../support/table-builders';

type Sheet = ReadonlyMap<string, Typed>;

const cents = fc.integer({ min: 0, max: 99_999_999 }).map((amount) => amount / 100);
const points = fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10);
const count = fc.integer({ min: 0, max: 5000 });

const rowArbitrary = fc.record({
  name: fc.constantFrom('完成数量', '单位成本'),
  target: count,
  actual: count,
  weight: points,
});
const sheetArbitrary = fc
  .record({
    initial: cents,
    adjusted: cents,
    executed: cents,
    weight: points,
    rows: fc.array(rowArbitrary, { maxLength: 5 }),
  })
  .map(({ initial, adjusted, executed, weight, rows }) => ({
    names: rows.map(({ name }) => name),
    sheet: new Map<string, Typed>([
      ['C5', initial],
      ['D5', adjusted],
      ['E5', executed],
      ['F5', weight],
      ...rows.flatMap((row, index): [string, Typed][] => [
        [`D${13 + index}`, row.target],
        [`E${13 + index}`, row.actual],
        [`F${13 + index}`, row.weight],
      ]),
    ]),
  }));

/** The form that the sheet holds, every computed cell blank unless the sheet has it. */
function tableOn(sheet: Sheet, names: readonly string[]): Table {
  const cell = (a1: string): Typed => sheet.get(a1) ?? '';
  const fund = fundRow(5, {
    initial: cell('C5'),
    adjusted: cell('D5'),
    executed: cell('E5'),
    weight: cell('F5'),
    rate: cell('G5'),
    score: cell('H5'),
    adjustment: cell('I5'),
    adjustmentRate: cell('J5'),
  });
  const indicators = names.map((name, index) => {
    const at = (column: string): Typed => cell(`${column}${13 + index}`);
    return indicatorRow(13 + index, {
      name,
      target: at('D'),
      actual: at('E'),
      weight: at('F'),
      score: at('H'),
      completion: at('I'),
    });
  });
  return tableOf({
    funds: [fund],
    indicators,
    total: totalRow(30, cell('H30')),
    grade: fieldAt('H31', cell('H31')),
  });
}

/** The sheet after the fills were written and displayed. */
const written = (sheet: Sheet, fills: readonly Fill[]): Sheet =>
  new Map([
    ...sheet,
    ...fills.map(({ at, value, numberFormat }) => [at.a1, shown(value, numberFormat)] as const),
  ]);

function shown(value: number | string, format: string): Typed {
  if (typeof value === 'string') return value;
  const places = format.split('.')[1]?.replace('%', '').length ?? 0;
  const number = decimalOf(value);
  const text = format.endsWith('%') ? formatPercent(number, places) : formatDecimal(number, places);
  return { value, format, text };
}

const standards = [national2020, standardById('vendor-linear') ?? national2020];

describe.each(standards.map((standard) => [standard.id, standard] as const))(
  'fills under %s',
  (_, standard) => {
    const plan = (sheet: Sheet, names: readonly string[]): readonly Fill[] =>
      planFills(assessTable(tableOn(sheet, names), standard));

    it('have a formula that computes exactly their value', () => {
      let evaluated = 0;
      fc.assert(
        fc.property(sheetArbitrary, ({ sheet, names }) => {
          const fills = plan(sheet, names);
          const numbers = new Map<string, number>();
          for (const [a1, typed] of sheet) if (typeof typed === 'number') numbers.set(a1, typed);
          for (const { at, value } of fills) if (typeof value === 'number') numbers.set(at.a1, value);
          for (const { formula, value } of fills) {
            if (formula === undefined) continue;
            evaluated++;
            expect(evaluateFormula(formula, numbers)).toBe(value);
          }
        }),
        { numRuns: 200 },
      );
      expect(evaluated).toBeGreaterThan(500);
    });

    it('change nothing the second time', () => {
      fc.assert(
        fc.property(sheetArbitrary, ({ sheet, names }) => {
          expect(plan(written(sheet, plan(sheet, names)), names)).toEqual([]);
        }),
        { numRuns: 200 },
      );
    });

    it('agree with the assessment of the sheet they were written into', () => {
      fc.assert(
        fc.property(sheetArbitrary, ({ sheet, names }) => {
          const again = assessTable(tableOn(written(sheet, plan(sheet, names)), names), standard);
          for (const { fund, rate, score } of again.funds) {
            if (rate && fund.rate?.number)
              expect(agreesAsShown(rate.value, fund.rate.number, fund.rate.decimals)).toBe(true);
            if (score && fund.score?.number)
              expect(agreesAsShown(score.value, fund.score.number, 2)).toBe(true);
          }
          for (const { indicator, score } of again.indicators) {
            const typed = indicator.score?.number;
            if (score && typed) expect(agreesAsShown(score.value, typed, 2)).toBe(true);
            if (score && typed && indicator.weight?.number) {
              expect(typed.gte(0) && typed.lte(indicator.weight.number)).toBe(true);
            }
          }
          const total = again.table.total?.score?.number ?? null;
          expect(total?.toString()).toBe(total === null ? undefined : again.total?.value.toString());
        }),
        { numRuns: 200 },
      );
    });
  },
);
