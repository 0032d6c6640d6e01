import type { WorkbookNotes } from '../../../core/pane-host';
import { addContentType, removeContentType } from '../package/content-types';
import type { PackageDraft } from '../package/package-draft';
import type { PartSource } from '../../../package/parts/part-source';
import { readRelationships, type Relationship } from '../../../package/parts/relationship';
import { addRelationship, removeRelationships } from '../package/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import { outlineOf } from '../../../package/xml/xml-element';
import { decodeText, encodeText } from '../../../package/xml/xml-text';
import { notesOfText, textOfNotes } from './notes-text';

const NAMESPACE = 'urn:ziping:notes:1';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const KIND = 'customXml';

/**
 * The notes of a workbook, kept as a custom XML part beside its own: programs carry such parts along without looking
 * inside. `null` when there are none, or none that can be read.
 */
export function readNotesPart(source: PartSource, workbook: WorkbookPart): WorkbookNotes | null {
  const arrow = notesArrow(source, workbook);
  const text = arrow === undefined ? null : source.text(arrow.target);
  return text === null ? null : notesIn(text);
}

/** Puts notes into the file in place of earlier ones; empty notes leave nothing behind. */
export function writeNotesPart(draft: PackageDraft, workbook: WorkbookPart, notes: WorkbookNotes): void {
  const arrow = notesArrow(draft, workbook);
  if (notes.ignored.length + notes.mappings.length === 0) {
    if (arrow === undefined) return;
    removeRelationships(draft, workbook.path, new Set([arrow.id]));
    removeContentType(draft, arrow.target);
    draft.remove(arrow.target);
    return;
  }
  const path = arrow?.target ?? freePath(draft);
  draft.setText(path, `${DECLARATION}<notes xmlns="${NAMESPACE}">${encodeText(textOfNotes(notes))}</notes>`);
  if (arrow !== undefined) return;
  addRelationship(draft, workbook.path, `${workbook.typeBase}${KIND}`, path);
  addContentType(draft, path, 'application/xml');
}

function notesArrow(source: PartSource, workbook: WorkbookPart): Relationship | undefined {
  return readRelationships(source, workbook.path).find(({ kind, target }) => {
    const text = kind === KIND ? source.text(target) : null;
    return text?.includes(NAMESPACE) === true;
  });
}

/** A part that another program mangled holds no notes, and is no reason to refuse the workbook. */
function notesIn(text: string): WorkbookNotes | null {
  try {
    const { root } = outlineOf(text);
    return notesOfText(decodeText(text.slice(root.contentStart, root.contentEnd)));
  } catch {
    return null;
  }
}

function freePath(draft: PackageDraft): string {
  for (let number = 1; ; number++) {
    const path = `customXml/item${number}.xml`;
    if (!draft.has(path)) return path;
  }
}
