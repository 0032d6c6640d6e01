import type { TotalRow } from '../table/table';
import { rowKind } from './block-end';
import type { IndicatorColumns } from './indicator-columns';
import { pointsField } from './number-fields';
import { optionalField } from './row-cells';
import type { SheetReader } from './sheet-reader';

/** Reads the line that adds up weights and scores, found by its label in one of the first cells. */
export function totalRow(reader: SheetReader, row: number, { weight, score }: IndicatorColumns): TotalRow {
  const label = reader.slotsOf(row).find(({ text }) => text !== '');
  const weightField = optionalField(reader, row, weight);
  const scoreField = optionalField(reader, row, score);
  return {
    label: reader.field(row, label?.area.left ?? 0),
    weight: weightField === null ? null : pointsField(weightField),
    score: scoreField === null ? null : pointsField(scoreField),
  };
}

/** The total line among later rows, as below a fund block that follows the indicators. */
export function totalAmong(
  reader: SheetReader,
  rows: readonly number[],
  columns: IndicatorColumns,
): TotalRow | null {
  const row = rows.find((candidate) => rowKind(reader, candidate, columns) === 'total');
  if (row === undefined) return null;
  const total = totalRow(reader, row, columns);
  return total.weight?.number == null && total.score?.number == null ? null : total;
}
