import { alignedFigures } from '../../compare/aligned-figures';
import { elsewhereOf, type RowPair, type TablePair } from '../../compare/table-pair';
import { signOf } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import type { Field } from '../../table/field';
import { defineRule } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type SameMessages = Readonly<{
  'mostly-same': Readonly<{ same: number; compared: number; names: string }>;
  same: Readonly<Record<'name' | 'actual', string>>;
}>;

interface SameRow {
  readonly row: RowPair;
  readonly actual: Field;
  /** False for round figures and for results that are what was planned, which may well come back. */
  readonly isTelling: boolean;
}

/** Figures of fewer digits, trailing zeros aside, come back by chance. */
const TELLING_DIGITS = 3;
const FEWEST_COMPARED = 3;
const FEWEST_TELLING = 2;
const NAMED = 3;

/** The results are this year's: figures that are not round do not come back exactly. */
export const actualSameAsLastYear = defineRule<SameMessages, TablePair>()({
  id: 'actual-same-as-last-year',
  meta: {
    severity: 'warning',
    category: 'comparison',
    fix: 'none',
    basis: ['项目支出绩效自评表栏目：年度指标值、实际完成值，均为被评价年度的数'],
  },
  messageIds: ['mostly-same', 'same'],
  *check({ current, rows, other }) {
    const skips = new Skips();
    noteMissingColumns(skips, current, 'actual');
    const compared = rows.filter((row) => figuresOf(row, 'actual') !== null);
    const same = compared.flatMap(sameRow);
    const telling = same.filter(({ isTelling }) => isTelling);
    const [first] = telling;
    const isMost = compared.length >= FEWEST_COMPARED && same.length * 2 > compared.length;
    if (first !== undefined && isMost && telling.length >= FEWEST_TELLING) {
      const names = telling.slice(0, NAMED).map(({ row }) => row.current.indicator.name.text);
      yield {
        messageId: 'mostly-same',
        data: { same: same.length, compared: compared.length, names: names.join('、') },
        at: first.actual.at,
        related: placesOf(...same.filter((one) => one !== first).map(({ actual }) => actual)),
        elsewhere: elsewhereOf(other, ...same.map(({ row }) => row.other.indicator.actual)),
      };
    } else {
      for (const { row, actual } of telling) {
        yield {
          messageId: 'same',
          data: { name: row.current.indicator.name.text, actual: actual.text },
          at: actual.at,
          elsewhere: elsewhereOf(other, row.other.indicator.actual),
          severity: 'info',
        };
      }
    }
    yield* skips;
  },
});

const figuresOf = ({ current, other }: RowPair, side: 'target' | 'actual') =>
  alignedFigures(current[side], other[side], current.indicator.name.text);

function sameRow(row: RowPair): readonly SameRow[] {
  const figures = figuresOf(row, 'actual');
  const { actual } = row.current.indicator;
  if (figures === null || actual === null || !figures.now.eq(figures.before)) return [];
  return [{ row, actual, isTelling: !isRound(row.current.actual) && !isAsPlanned(row) }];
}

const isRound = (quantity: Quantity | null): boolean =>
  quantity?.kind !== 'number' || signOf(quantity.value) === 0 || quantity.value.c.length < TELLING_DIGITS;

function isAsPlanned({ current: { actual, target, indicator } }: RowPair): boolean {
  const figures = alignedFigures(actual, target, indicator.name.text);
  return figures?.now.eq(figures.before) === true;
}
