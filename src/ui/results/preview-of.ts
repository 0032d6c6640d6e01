import type { Fix } from '../../core/fill/edit';
import { parseAreaName } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import { GridIndex } from '../../core/grid/grid-index';
import type { Finding } from '../../core/rules/finding';
import { showValue } from './show-value';

/** One cell as the sheet shows it now and as it will; empty for a blank. */
export interface PreviewLine {
  readonly a1: string;
  readonly before: string;
  readonly after: string;
}

/** What a fix changes, cell by cell; a finding with one edit knows best how its cell will show. */
export function previewOf(fix: Fix, finding: Finding, grid: Grid | null): PreviewLine[] {
  const index = grid === null ? null : new GridIndex(grid);
  return fix.edits.map(({ at, expected, value, formula, numberFormat }) => {
    const area = parseAreaName(at.a1);
    const cell = area === null ? undefined : index?.cellAt(area.top, area.left);
    const format = numberFormat ?? cell?.numberFormat ?? 'General';
    const isTheOne = fix.edits.length === 1 && at.a1 === finding.at.a1;
    const shown = isTheOne ? finding.expected : undefined;
    const result = shown ?? showValue(value === undefined ? expected : value, format);
    return {
      a1: at.a1,
      before: cell?.text ?? showValue(expected, format),
      after: formula === undefined ? result : `${result}（${formula}）`,
    };
  });
}
