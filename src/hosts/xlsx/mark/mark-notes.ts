import { cellName } from '../../../core/grid/address';
import { addContentType, removeContentType } from '../package/content-types';
import type { PackageDraft } from '../package/package-draft';
import { resolveTarget } from '../../../package/parts/part-path';
import { readRelationships, type Relationship } from '../../../package/parts/relationship';
import { addRelationship, removeRelationships } from '../package/relationships';
import { namespaceOf } from '../package/style-part';
import type { WorkbookPart } from '../read/workbook-part';
import { XmlScanner } from '../../../package/xml/xml-scanner';
import { addDrawingId, drawingId, removeDrawingId } from './legacy-drawing';
import type { MarkPlace } from './mark-place';
import { addNotes, emptyNotes, notedCells, removeNotes } from './note-list';
import { addShapes, blocksOf, emptyDrawing, hasShapes, removeShapes } from './note-shapes';

const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Writes the notes of marks. A cell that already has a note or a conversation keeps it and gets no other. */
export function writeMarkNotes(
  draft: PackageDraft,
  workbook: WorkbookPart,
  sheet: string,
  places: readonly MarkPlace[],
): void {
  const text = draft.text(sheet) ?? '';
  const arrows = readRelationships(draft, sheet);
  const notesArrow = arrows.find(({ kind }) => kind === 'comments');
  const drawingArrow = arrows.find(({ id }) => id === drawingId(text));
  const notes =
    notesArrow === undefined ? emptyNotes(namespaceOf(text)) : (draft.text(notesArrow.target) ?? '');
  const drawing =
    drawingArrow === undefined ? emptyDrawing(freeBlock(draft)) : (draft.text(drawingArrow.target) ?? '');
  const taken = new Set([...notedCells(notes), ...conversationCells(draft, arrows)]);
  const noted = places.filter(({ area, note }) => note !== '' && !taken.has(cellName(area.top, area.left)));
  const newNotes = addNotes(notes, noted);
  const newDrawing = addShapes(drawing, noted);
  if (noted.length === 0 || newNotes === null || newDrawing === null) return;
  const notesPath = notesArrow?.target ?? freePath(draft, workbook, 'comments', 'xml');
  const drawingPath = drawingArrow?.target ?? freePath(draft, workbook, 'drawings/vmlDrawing', 'vml');
  draft.setText(notesPath, newNotes);
  draft.setText(drawingPath, newDrawing);
  if (notesArrow === undefined) {
    addRelationship(draft, sheet, `${workbook.typeBase}comments`, notesPath);
    addContentType(draft, notesPath, NOTES_TYPE);
  }
  if (drawingArrow === undefined) {
    const id = addRelationship(draft, sheet, `${workbook.typeBase}vmlDrawing`, drawingPath);
    addContentType(draft, drawingPath, DRAWING_TYPE);
    draft.setText(sheet, addDrawingId(text, id, workbook.typeBase.replace(/\/$/, '')));
  }
}

/** Removes the notes of all marks, and with the last of them the parts that were added for them. */
export function removeMarkNotes(draft: PackageDraft, sheet: string): void {
  const arrows = readRelationships(draft, sheet);
  const notesArrow = arrows.find(({ kind }) => kind === 'comments');
  const notes = notesArrow === undefined ? null : draft.text(notesArrow.target);
  if (notesArrow === undefined || notes === null) return;
  const { text, cells } = removeNotes(notes);
  if (cells.size === 0) return;
  const sheetText = draft.text(sheet) ?? '';
  const drawingArrow = arrows.find(({ id }) => id === drawingId(sheetText));
  const drawing = removeShapes(
    drawingArrow === undefined ? '' : (draft.text(drawingArrow.target) ?? ''),
    cells,
  );
  const goneDrawing =
    text === null && drawingArrow !== undefined && !hasShapes(drawing) ? drawingArrow : undefined;
  if (text !== null) draft.setText(notesArrow.target, text);
  if (drawingArrow !== undefined) draft.setText(drawingArrow.target, drawing);
  if (goneDrawing !== undefined) draft.setText(sheet, removeDrawingId(sheetText));
  removeParts(draft, sheet, [
    ...(text === null ? [notesArrow] : []),
    ...(goneDrawing === undefined ? [] : [goneDrawing]),
  ]);
}

function removeParts(draft: PackageDraft, sheet: string, arrows: readonly Relationship[]): void {
  removeRelationships(draft, sheet, new Set(arrows.map(({ id }) => id)));
  for (const { target } of arrows) {
    removeContentType(draft, target);
    draft.remove(target);
  }
}

/** Cells that hold a threaded conversation. */
function conversationCells(draft: PackageDraft, arrows: readonly Relationship[]): string[] {
  return arrows
    .filter(({ kind }) => kind === 'threadedComment')
    .flatMap(({ target }) => {
      const scanner = new XmlScanner(draft.text(target) ?? '');
      const cells: string[] = [];
      while (scanner.next()) {
        if (scanner.kind !== 'close' && scanner.local === 'threadedComment')
          cells.push(scanner.attribute('ref') ?? '');
      }
      return cells;
    });
}

function freeBlock(draft: PackageDraft): number {
  const drawings = draft.paths().filter((path) => path.toLowerCase().endsWith('.vml'));
  const used = new Set(drawings.flatMap((path) => blocksOf(draft.text(path) ?? '')));
  let block = 1;
  while (used.has(block)) block++;
  return block;
}

function freePath(draft: PackageDraft, workbook: WorkbookPart, stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const path = resolveTarget(workbook.path, `${stem}${number}.${extension}`);
    if (!draft.has(path)) return path;
  }
}
