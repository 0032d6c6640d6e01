import { columnName } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import { GridIndex } from '../../core/grid/grid-index';
import type { IndicatorRole } from '../../core/recognize/indicator-lexicon';
import type { TableMapping } from '../../core/recognize/table-mapping';

/** One column of a header that a person points at, with the text in it. */
export interface HeaderColumn {
  readonly column: number;
  readonly name: string;
  readonly text: string;
}

/** The columns of the used part of a sheet as the given row (zero-based) names them; merged cells speak for all. */
export function headerColumns(grid: Grid, row: number): HeaderColumn[] {
  const index = new GridIndex(grid);
  if (index.used === null) return [];
  const { left, right } = index.used;
  return Array.from({ length: right - left + 1 }, (_, offset) => {
    const column = left + offset;
    return { column, name: columnName(column), text: index.anchorAt(row, column)?.text.trim() ?? '' };
  });
}

const MEASURES: readonly IndicatorRole[] = ['target', 'actual', 'weight', 'score'];
const NAMES: readonly IndicatorRole[] = ['name', 'level3', 'level2'];

/** A mapping says enough when it names the indicators and at least one thing about them. */
export function isEnough({ columns }: Pick<TableMapping, 'columns'>): boolean {
  const has = (roles: readonly IndicatorRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  return has(NAMES) && has(MEASURES);
}
