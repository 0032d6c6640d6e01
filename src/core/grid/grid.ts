import type { Area } from './area';
import type { Cell } from './cell';

/**
 * One sheet as plain data. `cells` are sorted by row, then column, and hold every cell that has content or a format;
 * an absent cell is blank, `General` and locked. Cells covered by a merged area are absent or blank: the content is
 * in the area's top-left cell.
 */
export interface Grid {
  readonly sheet: string;
  /** True for a hidden or very hidden sheet. */
  readonly hidden: boolean;
  /** True while the sheet is protected, so that locked cells cannot be written. */
  readonly protected: boolean;
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Lines that a document prints right above the table and outside of it, top down: its title, 单位：万元. */
  readonly heading?: readonly string[];
}
