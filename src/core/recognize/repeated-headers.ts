import type { Band } from './find-bands';
import type { SheetReader } from './sheet-reader';

/** Headers that follow one of their own kind and say the same, as printed forms repeat them on every page. */
export interface RepeatedHeaders {
  /** The first later header that says something else. */
  readonly next: Band | null;
  /** Rows of the repeats before it. */
  readonly skipped: ReadonlySet<number>;
}

export function repeatsOf(reader: SheetReader, band: Band, later: readonly Band[]): RepeatedHeaders {
  const skipped = new Set<number>();
  for (const other of later) {
    if (!saysTheSame(reader, band, other)) return { next: other, skipped };
    for (let row = other.header.top; row <= other.header.bottom; row++) skipped.add(row);
  }
  return { next: null, skipped };
}

function saysTheSame(reader: SheetReader, band: Band, other: Band): boolean {
  const words = ({ kind, header }: Band): string =>
    [
      kind,
      ...header.columns.map(({ left, area }) => `${String(left)} ${reader.textAt(area.top, area.left)}`),
    ].join('|');
  return band.kind === 'indicators' && words(band) === words(other);
}
