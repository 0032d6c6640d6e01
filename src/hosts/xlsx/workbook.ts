import type { Edit } from '../../core/fill/edit';
import type { Grid } from '../../core/grid/grid';
import type { SheetView } from '../../core/grid/sheet-view';
import { HostError, type ClearResult, type Mark, type Unsubscribe } from '../../core/host';
import type { WorkbookNotes } from '../../core/pane-host';
import type { Changes } from './edit/differences';
import { editedGrid, withoutStale } from './edit/edited-grid';
import type { CellChange } from './edit/cell-content';
import { withDroppedResults } from './edit/dropped-results';
import { SheetChanges } from './edit/sheet-changes';
import { StaleResults } from './edit/stale-results';
import { markPlaces, type MarkPlace } from './mark/mark-place';
import { countMarkedAreas } from './mark/mark-rules';
import { readNotesPart } from './notes/notes-part';
import type { AppliedListener, BookSheet, MarkCount, OpenBook } from './open-book';
import { guardPart } from '../../package/parts/guard-part';
import { PackageDraft } from './package/package-draft';
import type { SheetContext } from './read/cell-collector';
import { createDisplayText } from './read/display-text';
import { openArchive } from './read/open-archive';
import { readSharedStrings } from './read/shared-strings';
import { readSheet, type ReadProgress, type SheetReading } from './read/sheet-part';
import { readStyleSheet } from './read/style-sheet';
import { readTableHeaders } from './read/table-headers';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read/workbook-part';
import { saveWorkbook, type SavedMarks, type SaveOptions } from './save-workbook';
import { SheetViews } from './view/sheet-views';
import type { ZipArchive } from '../../package/zip/zip-archive';

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
export class Workbook implements OpenBook {
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: string;
  private readonly archive: ZipArchive;
  private readonly parts: PackageDraft;
  private readonly part: WorkbookPart;
  private readonly context: SheetContext;
  private readonly readings = new Map<string, SheetReading>();
  private readonly stale: StaleResults;
  private readonly views: SheetViews;
  private changes: Changes = new Map();
  private notes: WorkbookNotes | null = null;
  private readonly marks = new Map<string, readonly MarkPlace[]>();
  private readonly listeners = new Set<AppliedListener>();

  /** Use `openWorkbook`. */
  constructor(archive: ZipArchive, parts: PackageDraft, part: WorkbookPart, context: SheetContext) {
    this.archive = archive;
    this.parts = parts;
    this.part = part;
    this.context = context;
    this.sheets = part.sheets.map(({ name, visibility }) => ({ name, visibility }));
    this.activeSheet = part.activeSheet;
    this.views = new SheetViews(parts, part);
    this.stale = new StaleResults(
      this.sheets.map(({ name }) => name),
      (name) => this.reading(name),
    );
  }

  /** The sheet with all edits so far, as `save` writes it: results of formulas stay as they were calculated last. */
  readSheet(name: string): Grid {
    const changes = this.changes.get(name)?.list() ?? [];
    return editedGrid(this.reading(name), changes, this.context.displayText);
  }

  /** The sheet with all edits so far, and without results of formulas that the edits made out of date. */
  readTrusted(name: string, onProgress?: ReadProgress): Grid {
    this.reading(name, onProgress);
    return withoutStale(this.readSheet(name), this.stale.of(name, this.changes));
  }

  /** The sheet as it is drawn, with all edits so far. */
  viewSheet(name: string): SheetView {
    return this.views.view(this.entry(name), this.readSheet(name), this.stale.of(name, this.changes));
  }

  /** Carries out all edits or none, and returns the edits that undo them, last one first. */
  apply(edits: readonly Edit[], by: object | null = null): readonly Edit[] {
    const touched = new Map<string, SheetChanges>();
    const inverse: Edit[] = [];
    for (const edit of edits) {
      const name = edit.at.sheet;
      const changes = touched.get(name) ?? this.changes.get(name)?.copy() ?? this.unchanged(name);
      inverse.unshift(changes.apply(edit));
      touched.set(name, changes);
    }
    this.changes = new Map([...this.changes, ...touched]);
    this.stale.note(edits, this.changes);
    for (const listener of this.listeners) listener(new Set(touched.keys()), by, edits);
    return inverse;
  }

  /** Replaces the marks of a sheet; a protected one that forbids formatting takes none. */
  mark(sheet: string, marks: readonly Mark[]): void {
    this.marks.set(sheet, this.placesOf(sheet, marks));
  }

  /** Removes the marks of one sheet, or of all, also those of an earlier day. */
  clearMarks(scope: { readonly sheet: string } | 'workbook'): ClearResult {
    const sheets = scope === 'workbook' ? this.part.sheets : [this.entry(scope.sheet)];
    const removed = sheets.reduce((sum, entry) => sum + this.marksOf(entry), 0);
    for (const { name } of sheets) this.marks.set(name, []);
    return { removed, unreadable: 0 };
  }

  /** How many places of each sheet are marked, today or on an earlier day. */
  countMarks(): readonly MarkCount[] {
    return this.part.sheets.map((entry) => ({ sheet: entry.name, count: this.marksOf(entry) }));
  }

  readNotes(): WorkbookNotes | null {
    return this.notes ?? readNotesPart(this.parts, this.part);
  }

  /** Keeps notes for the saved file; empty ones remove those it has. */
  keepNotes(notes: WorkbookNotes): void {
    this.notes = notes;
  }

  /** The file with all edits, marks and notes. */
  save({ marks = new Map(), staleResults = 'keep' }: SaveOptions = {}): Uint8Array {
    return saveWorkbook(this.archive, this.part, {
      changes: this.changesToSave(staleResults),
      marks: this.marksToSave(marks),
      notes: this.notes,
    });
  }

  /** Calls back after every `apply`. */
  onApplied(listener: AppliedListener): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changesToSave(staleResults: 'keep' | 'drop'): Map<string, readonly CellChange[]> {
    const changes = new Map([...this.changes].map(([name, own]) => [name, own.list()]));
    if (staleResults === 'keep' || [...changes.values()].every((own) => own.length === 0)) return changes;
    for (const { name } of this.sheets) {
      const isStale = this.stale.of(name, this.changes);
      changes.set(name, withDroppedResults(this.reading(name), changes.get(name) ?? [], isStale));
    }
    return changes;
  }

  private marksToSave(saved: SavedMarks): ReadonlyMap<string, readonly MarkPlace[]> {
    if (saved === 'none') return new Map(this.sheets.map(({ name }) => [name, []]));
    const given = [...saved].map(([name, marks]) => [name, this.placesOf(name, marks)] as const);
    return new Map([...this.marks, ...given]);
  }

  private placesOf(sheet: string, marks: readonly Mark[]): readonly MarkPlace[] {
    const { index, closedToMarks } = this.reading(sheet);
    if (closedToMarks && marks.length > 0) throw new HostError('protected-sheet', sheet);
    return markPlaces(marks, index);
  }

  private marksOf({ name, path }: SheetEntry): number {
    const pending = this.marks.get(name);
    return pending?.length ?? guardPart(path, () => countMarkedAreas(this.parts.text(path) ?? ''));
  }

  private unchanged(name: string): SheetChanges {
    return new SheetChanges(this.reading(name), readTableHeaders(this.parts, this.entry(name).path));
  }

  private entry(name: string): SheetEntry {
    const entry = this.part.sheets.find((sheet) => sheet.name === name);
    if (entry === undefined) throw new HostError('no-such-sheet', name);
    return entry;
  }

  private reading(name: string, onProgress?: ReadProgress): SheetReading {
    const entry = this.entry(name);
    let reading = this.readings.get(name);
    if (reading === undefined) {
      const text = this.parts.text(entry.path);
      if (text === null) throw new HostError('damaged', entry.path);
      reading = guardPart(entry.path, () => readSheet(text, entry, this.context, onProgress));
      this.readings.set(name, reading);
    }
    return reading;
  }
}
