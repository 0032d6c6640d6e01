import type { Band } from './find-bands';
import { readLabel } from './label-text';
import type { SheetReader } from './sheet-reader';
import type { TableMapping } from './table-mapping';

type IndicatorBand = Extract<Band, { kind: 'indicators' }>;

/** The header that a person described: one row, each named column with the role given to it. */
export function mappedBand(reader: SheetReader, { headerRow, columns }: TableMapping): IndicatorBand {
  const named = columns
    .map(({ column, role }) => {
      const area = reader.index.areaAt(headerRow, column);
      const label = readLabel(reader.textAt(headerRow, column));
      return { role, left: area.left, right: area.right, label, area, topCell: area };
    })
    .sort((a, b) => a.left - b.left);
  return { kind: 'indicators', header: { top: headerRow, bottom: headerRow, columns: named, unknown: [] } };
}

/** Headers named by hand replace those found by words in the same rows. */
export function withMapped(found: readonly Band[], mapped: readonly IndicatorBand[]): readonly Band[] {
  const isNamed = ({ header }: Band): boolean =>
    mapped.some(({ header: own }) => header.top <= own.bottom && own.top <= header.bottom);
  return [...found.filter((band) => !isNamed(band)), ...mapped].sort((a, b) => a.header.top - b.header.top);
}
