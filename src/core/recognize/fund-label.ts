import type { LabelField } from '../table/field';
import { asLabel } from './field-kinds';
import type { FundSegment } from './fund-segments';
import type { Span } from './indicator-columns';
import { isPlaceholder } from './indicator-name';
import type { LabelText } from './label-text';
import type { SheetReader } from './sheet-reader';

export interface FundLabel {
  readonly field: LabelField;
  readonly label: LabelText;
  /** True when the label starts with 其中. */
  readonly isPart: boolean;
  /** Blanks before the label, which forms use to show a breakdown. */
  readonly indent: number;
}

/**
 * The label of a fund row: the filled cell nearest to the amounts. A row without one is named by the side label of its
 * block when it has amounts; a row with neither is `null`.
 */
export function fundLabel(
  reader: SheetReader,
  row: number,
  segment: FundSegment,
  top: number,
): FundLabel | null {
  const labelsOf = (line: number) =>
    reader
      .slotsOf(line)
      .filter(({ area }) => area.left >= segment.label.left && area.right < segment.firstAmount);
  const own = labelsOf(row).findLast(({ text, area }) => !isPlaceholder(text) && area.top > top);
  const slot =
    own ?? (hasAmounts(reader, row, segment) ? labelsOf(top).findLast(({ text }) => text !== '') : undefined);
  if (slot === undefined) return null;
  const raw = reader.index.cellAt(slot.area.top, slot.area.left)?.text ?? '';
  return {
    field: asLabel(reader.field(slot.area.top, slot.area.left), slot.text, slot.label.points),
    label: slot.label,
    isPart: slot.label.core.startsWith('其中'),
    indent: raw.length - raw.trimStart().length,
  };
}

function hasAmounts(reader: SheetReader, row: number, { columns }: FundSegment): boolean {
  const spans: readonly (Span | null)[] = Object.values(columns);
  return spans.some((span) => span !== null && reader.textAt(row, span.left) !== '');
}
