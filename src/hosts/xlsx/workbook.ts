import type { Edit } from '../../core/fill/edit';
import type { Grid } from '../../core/grid/grid';
import { HostError, type ClearResult, type Mark, type Unsubscribe } from '../../core/host';
import { editedGrid } from './edit/edited-grid';
import { SheetChanges } from './edit/sheet-changes';
import { writeEdits } from './edit/write-edits';
import { markPlaces, type MarkPlace } from './mark/mark-place';
import { countMarkedAreas } from './mark/mark-rules';
import { writeMarks } from './mark/sheet-marks';
import { guardPart } from './package/guard-part';
import { PackageDraft } from './package/package-draft';
import type { SheetContext } from './read/cell-collector';
import { createDisplayText } from './read/display-text';
import { openArchive } from './read/open-archive';
import { readSharedStrings } from './read/shared-strings';
import { readSheet, type SheetReading } from './read/sheet-part';
import { readStyleSheet } from './read/style-sheet';
import { readTableHeaders } from './read/table-headers';
import {
  readWorkbookPart,
  type SheetEntry,
  type SheetVisibility,
  type WorkbookPart,
} from './read/workbook-part';
import type { ZipArchive } from './zip/zip-archive';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** Opens an .xlsx or .xlsm file; throws a `HostError` that says what the file is when it is none, or damaged. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const parts = new PackageDraft(archive);
  const part = readWorkbookPart(parts);
  return new Workbook(archive, parts, part, {
    strings: readSharedStrings(parts, part),
    styles: readStyleSheet(parts, part),
    displayText: createDisplayText(part.date1904),
    date1904: part.date1904,
  });
}

/**
 * A workbook file in memory. Edits and marks are kept as a difference to the file as opened; `save` writes only the
 * parts they touch, and taking everything back saves every part as it was.
 */
export class Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: string;
  private readonly archive: ZipArchive;
  private readonly parts: PackageDraft;
  private readonly part: WorkbookPart;
  private readonly context: SheetContext;
  private readonly readings = new Map<string, SheetReading>();
  private changes = new Map<string, SheetChanges>();
  private readonly marks = new Map<string, readonly MarkPlace[]>();
  private readonly listeners = new Set<(sheets: ReadonlySet<string>) => void>();

  /** Use `openWorkbook`. */
  constructor(archive: ZipArchive, parts: PackageDraft, part: WorkbookPart, context: SheetContext) {
    this.archive = archive;
    this.parts = parts;
    this.part = part;
    this.context = context;
    this.sheets = part.sheets.map(({ name, visibility }) => ({ name, visibility }));
    this.activeSheet = part.activeSheet;
  }

  /** The sheet with all edits so far. */
  readSheet(name: string): Grid {
    const changes = this.changes.get(name)?.list() ?? [];
    return editedGrid(this.reading(name), changes, this.context.displayText);
  }

  /** Carries out all edits or none, and returns the edits that undo them, last one first. */
  apply(edits: readonly Edit[]): readonly Edit[] {
    const touched = new Map<string, SheetChanges>();
    const inverse: Edit[] = [];
    for (const edit of edits) {
      const name = edit.at.sheet;
      const changes = touched.get(name) ?? this.changes.get(name)?.copy() ?? this.unchanged(name);
      inverse.unshift(changes.apply(edit));
      touched.set(name, changes);
    }
    this.changes = new Map([...this.changes, ...touched]);
    for (const listener of this.listeners) listener(new Set(touched.keys()));
    return inverse;
  }

  /** Replaces the marks of a sheet. */
  mark(sheet: string, marks: readonly Mark[]): void {
    this.marks.set(sheet, markPlaces(marks, this.reading(sheet).index));
  }

  /** Removes the marks of one sheet, or of all, also those of an earlier day. */
  clearMarks(scope: { readonly sheet: string } | 'workbook'): ClearResult {
    const sheets = scope === 'workbook' ? this.part.sheets : [this.entry(scope.sheet)];
    let removed = 0;
    for (const { name, path } of sheets) {
      const pending = this.marks.get(name);
      removed += pending?.length ?? guardPart(path, () => countMarkedAreas(this.parts.text(path) ?? ''));
      this.marks.set(name, []);
    }
    return { removed, unreadable: 0 };
  }

  /** The file with all edits and marks. */
  save(): Uint8Array {
    const draft = new PackageDraft(this.archive);
    const paths = new Map(this.part.sheets.map(({ name, path }) => [name, path]));
    const at = (name: string): string => paths.get(name) ?? '';
    const edits = [...this.changes].map(([name, changes]) => ({ path: at(name), changes: changes.list() }));
    writeEdits(draft, this.part, edits);
    writeMarks(
      draft,
      this.part,
      [...this.marks].map(([name, places]) => ({ path: at(name), places })),
    );
    return draft.save();
  }

  /** Calls back after every `apply` with the names of the sheets it touched. */
  onApplied(listener: (sheets: ReadonlySet<string>) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private unchanged(name: string): SheetChanges {
    return new SheetChanges(this.reading(name), readTableHeaders(this.parts, this.entry(name).path));
  }

  private entry(name: string): SheetEntry {
    const entry = this.part.sheets.find((sheet) => sheet.name === name);
    if (entry === undefined) throw new HostError('no-such-sheet', name);
    return entry;
  }

  private reading(name: string): SheetReading {
    const entry = this.entry(name);
    let reading = this.readings.get(name);
    if (reading === undefined) {
      const text = this.parts.text(entry.path);
      if (text === null) throw new HostError('damaged', entry.path);
      reading = guardPart(entry.path, () => readSheet(text, entry, this.context));
      this.readings.set(name, reading);
    }
    return reading;
  }
}
