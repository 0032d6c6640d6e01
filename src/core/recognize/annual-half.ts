import type { BandColumn, HeaderBand } from './header-band';
import type { IndicatorRole } from './indicator-lexicon';

type Column = BandColumn<IndicatorRole>;

/**
 * Forms for projects of several years declare the targets of the whole period first and those of the year beside them,
 * under the same headings. Of such a header only the year's half is kept, with the level that both halves share.
 */
export function annualHalf(header: HeaderBand<IndicatorRole>): HeaderBand<IndicatorRole> {
  const targets = header.columns.filter(({ role }) => role === 'target');
  const [first] = targets;
  if (first === undefined || targets.length < 2) return header;
  const later = header.columns.filter(({ left }) => left > first.right);
  const repeated = later.filter(({ role }) => isRepeated(header.columns, role));
  if (!repeated.some(({ role }) => role === 'level3' || role === 'name')) return header;
  const shared = header.columns.filter(
    ({ role, left }) => left < first.left && !repeated.some((column) => column.role === role),
  );
  return { ...header, columns: [...shared, ...later] };
}

const isRepeated = (columns: readonly Column[], role: IndicatorRole): boolean =>
  columns.filter((column) => column.role === role).length > 1;
