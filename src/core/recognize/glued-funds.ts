import { readNumber } from '../quantity/read-number';
import type { FundRow } from '../table/fund-row';
import type { MoneyUnit } from '../table/table';
import { BARE_FUND } from './bare-fund';
import { amountField } from './number-fields';
import { asLabel, pieceOf } from './field-kinds';
import { isPlaceholder } from './indicator-name';
import type { SheetReader, Slot } from './sheet-reader';

/** 其中：一般公共预算：1873.66万元 — a label, a colon, an amount (possibly blank) and its unit in one cell. */
const GLUED = /^(?<label>.*[^\d\s:：])\s*[:：]\s*(?<amount>-?[\d,]+(?:\.\d+)?)\s*(?<unit>亿元|万元|元)?$/su;
const BLANK_GLUED = /^(?<label>.{2,20})[:：]\s*[/\\—-]*\s*$/su;
const HEADING = /^按.{2,8}分[:：]?$/su;
const STATED_LABEL = /^按.{2,8}分$/su;
/** 按收入性质分：2030.12 — a heading that states the sum of its breakdown. */
const STATED = /^按.{2,8}分\s*[:：]\s*-?[\d,]/su;

/** True for a heading such as 按收入性质分 and for a label with its amount behind a colon. */
export const isGluedFund = (text: string): boolean => HEADING.test(text) || GLUED.test(text);

/** Reads fund lines that are written as text below the columns, one breakdown per column of cells. */
export function readGluedFunds(
  reader: SheetReader,
  bounds: { readonly from: number; readonly stop: number },
  unit: MoneyUnit | null,
): { readonly rows: readonly FundRow[]; readonly bottom: number | null } {
  const rows: FundRow[] = [];
  const groups = new Map<number, string>();
  let bottom: number | null = null;
  for (let row = bounds.from; row < bounds.stop; row++) {
    const slots = reader.slotsOf(row).filter(({ area, text }) => area.top === row && text !== '');
    const lines = linesOf(slots);
    if (slots.length === 0 || lines === null) break;
    bottom = row;
    for (const slot of slots) reader.take(slot.area);
    for (const { label, amount } of lines) {
      const { left } = label.area;
      if (HEADING.test(label.text)) groups.set(left, label.label.core);
      else if (STATED.test(label.text)) {
        const name = label.text.split(/[:：]/u, 1)[0] ?? '';
        groups.set(left, `${name} / 分项`);
        rows.push(...gluedRow(reader, label, name, unit));
      } else rows.push(...fundRow(reader, { label, amount }, groups.get(left) ?? '资金', unit));
    }
  }
  return { rows: besideTheirSums(rows), bottom };
}

/** Puts the rows of a breakdown directly below the heading that states their sum. */
const besideTheirSums = (rows: readonly FundRow[]): readonly FundRow[] =>
  rows.some(({ label }) => STATED_LABEL.test(label.text))
    ? rows.toSorted((a, b) => a.label.column - b.label.column || a.label.row - b.label.row)
    : rows;

/** A label of a fund line, with its amount where that stands in the next cell. */
interface Line {
  readonly label: Slot;
  readonly amount: Slot | null;
}

/** The fund lines of a row, or `null` when a cell of it is something else. */
function linesOf(slots: readonly Slot[]): readonly Line[] | null {
  const lines: Line[] = [];
  for (const [position, slot] of slots.entries()) {
    const last = lines.at(-1);
    const isLabel = HEADING.test(slot.text) || GLUED.test(slot.text) || BLANK_GLUED.test(slot.text);
    if (isLabel) lines.push({ label: slot, amount: null });
    else if (last?.label === slots[position - 1] && last !== undefined && isAmountOf(last.label, slot))
      lines[lines.length - 1] = { ...last, amount: slot };
    else return null;
  }
  return lines;
}

const isAmountOf = (label: Slot, { text }: Slot): boolean =>
  BLANK_GLUED.test(label.text) &&
  (isPlaceholder(text) || readNumber(text.replace(/(亿|万)?元$/u, '')) !== null);

function fundRow(
  reader: SheetReader,
  { label, amount }: Line,
  group: string,
  unit: MoneyUnit | null,
): readonly FundRow[] {
  if (amount === null) return gluedRow(reader, label, group, unit);
  const field = reader.field(label.area.top, label.area.left);
  const initial = amountField(reader.field(amount.area.top, amount.area.left), unit);
  const name = BLANK_GLUED.exec(label.text)?.groups?.['label'] ?? label.text;
  return [{ ...BARE_FUND, role: 'part', group, label: asLabel(field, name, null), initial }];
}

function gluedRow(
  reader: SheetReader,
  { area, text }: Slot,
  group: string,
  unit: MoneyUnit | null,
): readonly FundRow[] {
  const parts = GLUED.exec(text)?.groups;
  if (parts === undefined) return [];
  const field = reader.field(area.top, area.left);
  const amount = pieceOf(field, `${parts['amount'] ?? ''}${parts['unit'] ?? ''}`);
  const initial = amountField(amount, unit);
  return [
    {
      ...BARE_FUND,
      role: 'part',
      group,
      label: asLabel(field, parts['label'] ?? '', null),
      initial,
    },
  ];
}
