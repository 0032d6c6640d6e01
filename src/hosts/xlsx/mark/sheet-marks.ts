import { guardPart } from '../../../package/parts/guard-part';
import type { PackageDraft } from '../package/package-draft';
import type { WorkbookPart } from '../read/workbook-part';
import { dropUnusedLooks, ensureLooks } from './mark-looks';
import { removeMarkNotes, writeMarkNotes } from './mark-notes';
import type { MarkPlace } from './mark-place';
import { addRules, removeRules } from './mark-rules';

/** What becomes of the marks of one sheet: all former ones go, these come. */
export interface SheetMarks {
  readonly path: string;
  readonly places: readonly MarkPlace[];
}

/** Replaces the marks of the given sheets and leaves those of all others. */
export function writeMarks(draft: PackageDraft, workbook: WorkbookPart, sheets: readonly SheetMarks[]): void {
  for (const { path } of sheets) {
    guardPart(path, () => {
      draft.setText(path, removeRules(draft.text(path) ?? ''));
      removeMarkNotes(draft, path);
    });
  }
  dropUnusedLooks(draft, workbook);
  for (const { path, places } of sheets) {
    if (places.length === 0) continue;
    guardPart(path, () => {
      const looks = ensureLooks(draft, workbook);
      draft.setText(path, addRules(draft.text(path) ?? '', places, looks));
      writeMarkNotes(draft, workbook, path, places);
    });
  }
}
