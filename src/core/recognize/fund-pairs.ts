import { readNumber } from '../quantity/read-number';
import type { Field, NumberField } from '../table/field';
import type { FundRow } from '../table/fund-row';
import type { MoneyUnit } from '../table/table';
import { BARE_FUND } from './bare-fund';
import { asLabel, pieceOf } from './field-kinds';
import { fundRole, type FundRole } from './fund-lexicon';
import { readLabel } from './label-text';
import { amountField, pointsField, rateField } from './number-fields';
import type { SheetReader, Slot } from './sheet-reader';

/** A label with its value in the cell to the right or behind a colon, as in 实际支出数 | 18372.10. */
interface Pair {
  readonly row: number;
  readonly label: Slot;
  readonly value: Slot;
  readonly role: PairRole;
  readonly isPart: boolean;
  /** The value alone where label and value share a cell. */
  readonly glued?: string;
}

type PairRole = Extract<
  FundRole,
  'initial' | 'adjusted' | 'executed' | 'rate' | 'adjustment' | 'adjustment-rate'
>;

const ROLES: readonly PairRole[] = [
  'initial',
  'adjusted',
  'executed',
  'rate',
  'adjustment',
  'adjustment-rate',
];
const AMOUNTS: readonly PairRole[] = ['initial', 'adjusted', 'executed'];
const PART =
  /^其中|一般公共预算|政府性基金|国有资本经营|财政拨款|财政专户|单位资金|其他资金|^其[他它]$|基本支出|项目支出/u;

/** Reads money laid out as label and value side by side; `null` when fewer than two amounts are found. */
export function readFundPairs(
  reader: SheetReader,
  rows: readonly number[],
  unit: MoneyUnit | null,
): { readonly rows: readonly FundRow[]; readonly top: number; readonly bottom: number } | null {
  const pairs: Pair[] = [];
  for (const row of rows) pairs.push(...pairsOf(reader, row, pairs));
  const whole = pairs.filter(({ isPart }) => !isPart);
  if (whole.filter(({ role }) => AMOUNTS.includes(role)).length < 2) return null;
  for (const { label, value } of pairs) [label, value].forEach(({ area }) => reader.take(area));
  const parts = pairs.filter(({ isPart }) => isPart);
  return {
    rows: [
      { ...wholeRow(reader, whole, unit), ...headed(reader, whole) },
      ...parts.map((pair) => partRow(reader, pair, unit)),
    ],
    top: Math.min(...pairs.map(({ row }) => row)),
    bottom: Math.max(...pairs.map(({ row }) => row)),
  };
}

function pairsOf(reader: SheetReader, row: number, above: readonly Pair[]): readonly Pair[] {
  const slots = reader.slotsOf(row);
  return slots.flatMap((label, position): readonly Pair[] => {
    const value = slots[position + 1];
    const glued = gluedPair(row, label);
    if (glued !== null) return [glued];
    if (label.area.top !== row || label.text === '' || value === undefined || !isValue(value)) return [];
    const role = pairRole(fundRole(label.label));
    if (role !== null) return [{ row, label, value, role, isPart: false }];
    const inherited = above.findLast((pair) => pair.label.area.left === label.area.left)?.role;
    const isPart = PART.test(label.label.core) && inherited !== undefined && AMOUNTS.includes(inherited);
    return isPart ? [{ row, label, value, role: inherited, isPart: true }] : [];
  });
}

const GLUED = /^(?<name>[^:：]{2,20})[:：]\s*(?<value>-?[\d,.]+\s*(?:%|％|亿元|万元|元)?)$/u;

/** 全年执行数：108万元 in one cell. */
function gluedPair(row: number, slot: Slot): Pair | null {
  const { name, value } = GLUED.exec(slot.text)?.groups ?? {};
  if (name === undefined || slot.area.top !== row) return null;
  const role = pairRole(fundRole(readLabel(name)));
  return role === null ? null : { row, label: slot, value: slot, role, isPart: false, glued: value ?? '' };
}

const isValue = ({ text }: Slot): boolean =>
  text === '' || readNumber(text.replace(/(亿元|万元|元)$/u, '').trim()) !== null;

const pairRole = (role: FundRole | null): PairRole | null => ROLES.find((known) => known === role) ?? null;

function wholeRow(reader: SheetReader, pairs: readonly Pair[], unit: MoneyUnit | null): FundRow {
  const field = (role: PairRole) => {
    const pair = pairs.find((candidate) => candidate.role === role);
    return pair === undefined ? null : { pair, field: answerOf(reader, pair) };
  };
  const amount = (role: PairRole) => {
    const found = field(role);
    return found === null ? null : amountField(found.field, unit);
  };
  const rate = (role: PairRole) => {
    const found = field(role);
    return found === null ? null : rateField(found.field, found.pair.label.label.percent);
  };
  return {
    ...BARE_FUND,
    role: 'total',
    group: '资金',
    label: wholeLabel(reader, pairs),
    initial: amount('initial'),
    adjusted: amount('adjusted'),
    executed: amount('executed'),
    rate: rate('rate'),
    adjustment: amount('adjustment'),
    adjustmentRate: rate('adjustment-rate'),
  };
}

/** Rate and points that stand under headings of their own, to the right of the pairs. */
function headed(
  reader: SheetReader,
  pairs: readonly Pair[],
): Partial<Pick<FundRow, 'rate' | 'weight' | 'score'>> {
  const last = pairs.findLast(({ role }) => AMOUNTS.includes(role));
  if (last === undefined || last.row === 0) return {};
  const found: { rate?: NumberField; weight?: NumberField; score?: NumberField } = {};
  for (const { area } of reader.slotsOf(last.row)) {
    const above = reader.index.areaAt(last.row - 1, area.left);
    const label = readLabel(reader.textAt(last.row - 1, area.left));
    const role = area.left > last.value.area.right && above.left === area.left ? fundRole(label) : null;
    if (role !== 'rate' && role !== 'weight' && role !== 'score') continue;
    const field = reader.field(area.top, area.left);
    found[role] ??= role === 'rate' ? rateField(field, label.percent) : pointsField(field);
  }
  return found;
}

function answerOf(reader: SheetReader, { value, glued }: Pair): Field {
  const field = reader.field(value.area.top, value.area.left);
  return glued === undefined ? field : pieceOf(field, glued);
}

/** The side label of the block (部门资金情况), else the first label of the pairs. */
function wholeLabel(reader: SheetReader, pairs: readonly Pair[]): FundRow['label'] {
  const first = pairs[0]?.label.area ?? { top: 0, left: 0 };
  const side = reader.slotsOf(first.top).findLast(({ area, text }) => area.right < first.left && text !== '');
  const place = side?.area ?? first;
  const field = reader.field(place.top, place.left);
  return asLabel(field, field.text, null);
}

function partRow(reader: SheetReader, { label, value, role }: Pair, unit: MoneyUnit | null): FundRow {
  const amount = amountField(reader.field(value.area.top, value.area.left), unit);
  return {
    ...BARE_FUND,
    role: 'part',
    group: '资金',
    label: asLabel(reader.field(label.area.top, label.area.left), label.text, label.label.points),
    ...(role === 'initial' ? { initial: amount } : {}),
    ...(role === 'adjusted' ? { adjusted: amount } : {}),
    ...(role === 'executed' ? { executed: amount } : {}),
  };
}
