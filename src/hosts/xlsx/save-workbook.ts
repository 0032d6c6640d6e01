import type { Mark } from '../../core/host';
import type { WorkbookNotes } from '../../core/pane-host';
import type { CellChange } from './edit/cell-content';
import { writeEdits } from './edit/write-edits';
import type { MarkPlace } from './mark/mark-place';
import { writeMarks } from './mark/sheet-marks';
import { writeNotesPart } from './notes/notes-part';
import { PackageDraft } from './package/package-draft';
import type { WorkbookPart } from './read/workbook-part';
import type { ZipArchive } from '../../package/zip/zip-archive';

/** Marks for the saved file alone: those of the given sheets in place of the ones they have, or none at all. */
export type SavedMarks = ReadonlyMap<string, readonly Mark[]> | 'none';

export interface SaveOptions {
  readonly marks?: SavedMarks;
  /** What becomes of results of formulas that edits made out of date; they are kept unless told otherwise. */
  readonly staleResults?: 'keep' | 'drop';
}

/** What a saved file has that the opened one has not, by sheet. */
export interface PendingChanges {
  readonly changes: ReadonlyMap<string, readonly CellChange[]>;
  readonly marks: ReadonlyMap<string, readonly MarkPlace[]>;
  /** `null` where nobody touched the notes. */
  readonly notes: WorkbookNotes | null;
}

/** The bytes of the file with all changes; what they do not touch stays byte for byte. */
export function saveWorkbook(archive: ZipArchive, part: WorkbookPart, pending: PendingChanges): Uint8Array {
  const draft = new PackageDraft(archive);
  const paths = new Map(part.sheets.map(({ name, path }) => [name, path]));
  const at = (name: string): string => paths.get(name) ?? '';
  writeEdits(
    draft,
    part,
    [...pending.changes].map(([name, changes]) => ({ path: at(name), changes })),
  );
  writeMarks(
    draft,
    part,
    [...pending.marks].map(([name, places]) => ({ path: at(name), places })),
  );
  if (pending.notes !== null) writeNotesPart(draft, part, pending.notes);
  return draft.save();
}
