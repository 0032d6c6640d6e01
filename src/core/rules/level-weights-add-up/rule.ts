import Big from 'big.js';
import type { Computed } from '../../assess/assessment';
import { deriveSum } from '../../assess/derive-sum';
import { figure, operandOf } from '../../assess/operand';
import { usedRows } from '../../assess/used-rows';
import { decimalsOf } from '../../quantity/decimal';
import type { LabelField, NumberField } from '../../table/field';
import type { Indicator } from '../../table/indicator';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { isWhole } from '../shared/is-whole';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type LevelMessages = Readonly<{
  differs: Readonly<Record<'level' | 'stated' | 'figures' | 'sum', string>>;
}>;

/** A level label that states points, with the indicators below it. */
interface Level {
  readonly label: LabelField;
  readonly stated: Big;
  readonly rows: readonly Indicator[];
  /** True when further rows of this level may follow that were not read. */
  readonly isOpen: boolean;
}

/** The points of the indicators below a level make the points that its label states: 产出指标(50分). */
export const levelWeightsAddUp = defineRule<LevelMessages>()({
  id: 'level-weights-add-up',
  meta: {
    severity: 'error',
    category: 'scores',
    fix: 'none',
    basis: ['项目支出绩效自评表栏目：一级指标标明的分值（如“产出指标（50分）”）、各三级指标分值'],
  },
  messageIds: ['differs'],
  *check(assessment) {
    const skips = new Skips();
    const { table } = assessment;
    const levels = statedLevels(table);
    if (!table.columns.weight || table.indicators.length === 0)
      noteMissingColumns(skips, assessment, 'weight');
    else if (levels.length === 0) skips.add('no-level-points');
    else for (const level of levels) yield* compare(level, skips);
    yield* skips;
  },
});

function statedLevels(table: Table): readonly Level[] {
  const rows = usedRows(table);
  const whole = isWhole(table);
  return (['level1', 'level2'] as const).flatMap((key) =>
    runsOf(rows, key).flatMap(({ label, members }) => {
      if (label?.points == null) return [];
      const isOpen = (!whole && members.includes(rows.at(-1) ?? members[0])) || hasUnplaced(table, members);
      return { label, stated: label.points, rows: members, isOpen };
    }),
  );
}

/** Rows one below the other under one label; never empty. */
interface Run {
  readonly label: LabelField | null;
  readonly members: [Indicator, ...Indicator[]];
}

/** Rows one below the other with the same label; a repeated label is the same level only inside one level 1. */
function runsOf(rows: readonly Indicator[], key: 'level1' | 'level2'): readonly Run[] {
  const runs: Run[] = [];
  let last: Indicator | null = null;
  for (const row of rows) {
    const continues =
      last !== null &&
      areAlike(row.level1, last.level1) &&
      (key === 'level1' || areAlike(row.level2, last.level2));
    if (continues) runs.at(-1)?.members.push(row);
    else runs.push({ label: row[key], members: [row] });
    last = row;
  }
  return runs;
}

/** True for labels of the same words and points. */
function areAlike(a: LabelField | null, b: LabelField | null): boolean {
  if ((a?.text ?? '') !== (b?.text ?? '')) return false;
  const [one, other] = [a?.points ?? null, b?.points ?? null];
  return one === null || other === null ? one === other : one.eq(other);
}

/** True when a named row without any values, which may lack its points, stands among or right below the rows. */
function hasUnplaced({ unplaced }: Table, rows: readonly [Indicator, ...Indicator[]]): boolean {
  const [top, bottom] = [rows[0].name.row, (rows.at(-1) ?? rows[0]).name.row];
  return unplaced.some(
    ({ why, field }) => why === 'name-only' && field.row >= top && field.row <= bottom + 1,
  );
}

function* compare({ label, stated, rows, isOpen }: Level, skips: Skips): Generator<Problem<LevelMessages>> {
  const cells = weightCells(rows);
  if (skips.addMissing(...cells)) return;
  const sum = deriveSum(cells.flatMap((cell) => operandOf(cell) ?? []));
  if (sum === null || sum.value.eq(stated)) return;
  if (isOpen && sum.value.lt(stated)) skips.add('incomplete', label);
  else yield problemOf(label, stated, sum, cells);
}

/** Every weight cell once, however many rows it is merged over. */
const weightCells = (rows: readonly Indicator[]): NumberField[] => [
  ...new Map(
    rows.flatMap(({ weight }) => (weight === null ? [] : [[weight.at.a1, weight] as const])),
  ).values(),
];

function problemOf(
  label: LabelField,
  stated: Big,
  sum: Computed,
  cells: readonly NumberField[],
): Problem<LevelMessages> {
  const data = {
    level: label.text,
    stated: stated.toFixed(),
    figures: figuresOf(sum.derivation),
    sum: figure(sum.value, Math.max(0, decimalsOf(sum.value))),
  };
  return {
    messageId: 'differs',
    data,
    at: label.at,
    related: placesOf(...cells),
    expected: data.stated,
    actual: data.sum,
  };
}
