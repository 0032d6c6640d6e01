import type { Area } from '../grid/area';
import type { Unplaced } from '../table/table';
import type { Band } from './find-bands';
import type { BandColumn } from './header-band';
import { indicatorColumns, type Span } from './indicator-columns';
import type { IndicatorRole } from './indicator-lexicon';
import { readLabel } from './label-text';
import { formRole } from './section-lexicon';
import type { SheetReader } from './sheet-reader';

/** Roles of which a row has one value, so that a second column of the kind stays unread. */
const SINGLE: readonly IndicatorRole[] = ['target', 'actual', 'weight', 'score'];

/** Header cells whose columns nothing reads: unknown words, and a second column of a kind that a row has once. */
export function unreadColumns(reader: SheetReader, band: Band): readonly Unplaced[] {
  const first = Math.min(...band.header.columns.map(({ left }) => left));
  const unknown = band.header.unknown.filter(
    (area) => isHeading(reader, area, band.header.top) && (band.kind !== 'funds' || area.left > first),
  );
  const areas = [...unknown, ...(band.kind === 'indicators' ? surplus(band) : [])];
  return areas.map((area) => ({ field: reader.field(area.top, area.left), why: 'unknown-column' }));
}

/** Side labels and numbers are not headings. */
function isHeading(reader: SheetReader, area: Area, top: number): boolean {
  const label = readLabel(reader.textAt(area.top, area.left));
  const isWord = label.core !== '' && !/^[\d.]+$/u.test(label.core);
  const isSideLabel = formRole(label) !== null || /^(其中$|(项目|预算|部门|收支)?资金)/u.test(label.core);
  return area.top >= top && isWord && !isSideLabel;
}

function surplus({ header }: Extract<Band, { kind: 'indicators' }>): readonly Area[] {
  const columns = indicatorColumns(header);
  if (columns === null) return [];
  const { levels, target, actual, weight, score } = columns;
  const used: readonly (Span | null)[] = [
    target,
    actual,
    weight,
    score,
    ...levels.map((level) => level.weights),
  ];
  const isRead = ({ left }: BandColumn<IndicatorRole>): boolean =>
    used.some((span) => span !== null && span.left <= left && left <= span.right);
  return header.columns
    .filter((column) => SINGLE.includes(column.role) && !isRead(column))
    .map(({ area }) => area);
}
