import type { FundRow } from '../table/fund-row';
import type { MoneyUnit } from '../table/table';
import { amountField } from './number-fields';
import { withText } from './indicator-name';
import type { SheetReader, Slot } from './sheet-reader';

/** 其中：一般公共预算：1873.66万元 — a label, a colon, an amount (possibly blank) and its unit in one cell. */
const GLUED = /^(?<label>.*[^\d\s:：])\s*[:：]\s*(?<amount>-?[\d,]+(?:\.\d+)?)\s*(?<unit>亿元|万元|元)?$/su;
const BLANK_GLUED = /^.{2,20}[:：]\s*$/su;
const HEADING = /^按.{2,8}分[:：]?$/su;

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
    const understood = slots.filter(
      ({ text }) => HEADING.test(text) || GLUED.test(text) || BLANK_GLUED.test(text),
    );
    if (slots.length === 0 || understood.length < slots.length) break;
    bottom = row;
    for (const slot of understood) {
      reader.take(slot.area);
      if (HEADING.test(slot.text)) groups.set(slot.area.left, slot.label.core);
      else rows.push(...gluedRow(reader, slot, groups.get(slot.area.left) ?? '资金', unit));
    }
  }
  return { rows, bottom };
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
  const amount = withText(field, `${parts['amount'] ?? ''}${parts['unit'] ?? ''}`);
  return [
    {
      role: 'part',
      group,
      label: { ...withText(field, parts['label'] ?? ''), points: null },
      initial: { ...amountField(amount, unit), editable: false, fillable: false },
      adjusted: null,
      executed: null,
      rate: null,
      adjustment: null,
      adjustmentRate: null,
      weight: null,
      score: null,
      reason: null,
    },
  ];
}
