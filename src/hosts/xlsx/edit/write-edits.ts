import { guardPart } from '../../../package/parts/guard-part';
import type { PackageDraft } from '../package/package-draft';
import { ensureStylePart } from '../package/style-part';
import type { WorkbookPart } from '../read/workbook-part';
import type { CellChange } from './cell-content';
import { dropCalcChain, requestRecalculation } from './recalculation';
import { StyleWriter } from './style-writer';
import { writeChanges } from './write-changes';

/** The changed cells of one sheet, by row and column. */
export interface SheetEdits {
  readonly path: string;
  readonly changes: readonly CellChange[];
}

/** Writes changed cells into their sheets, with the styles they need and the word that results may be stale. */
export function writeEdits(draft: PackageDraft, workbook: WorkbookPart, sheets: readonly SheetEdits[]): void {
  const changes = sheets.flatMap((sheet) => sheet.changes);
  if (changes.length === 0) return;
  let styles: StyleWriter | null = null;
  const restyle = (style: number, code: string): number => {
    styles ??= new StyleWriter(draft.text(ensureStylePart(draft, workbook)) ?? '');
    return styles.withFormat(style, code);
  };
  for (const { path, changes: own } of sheets) {
    guardPart(path, () => draft.setText(path, writeChanges(draft.text(path) ?? '', own, restyle)));
  }
  const finished = (styles as StyleWriter | null)?.finish();
  if (finished !== undefined) draft.setText(ensureStylePart(draft, workbook), finished);
  requestRecalculation(draft, workbook);
  if (changes.some(({ before, after }) => before.formula !== after.formula)) dropCalcChain(draft, workbook);
}
