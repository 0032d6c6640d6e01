import { cellName } from '../../../core/grid/address';
import { MARK_AUTHOR } from '../../../core/mark-signature';
import { growElement, shrinkElement } from '../../../package/xml/grow-element';
import { setAttribute } from '../../../package/xml/set-attribute';
import { splice, type Splice } from '../../../package/xml/splice';
import {
  attributeOf,
  childrenOf,
  outlineOf,
  prefixOf,
  type XmlElement,
  type XmlOutline,
} from '../../../package/xml/xml-element';
import { encodeXString } from '../../../package/xml/x-string';
import { decodeText } from '../../../package/xml/xml-text';
import { readRichText } from '../read/rich-text';
import { XmlScanner } from '../../../package/xml/xml-scanner';
import type { MarkPlace } from './mark-place';

const OWN_START = new RegExp(`^${MARK_AUTHOR}:\\s`);

interface NoteList {
  readonly outline: XmlOutline;
  readonly authorList: XmlElement;
  readonly authors: readonly XmlElement[];
  readonly noteList: XmlElement;
  readonly notes: readonly XmlElement[];
}

/** A comments part without any note. */
export const emptyNotes = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">` +
  '<authors></authors><commentList></commentList></comments>';

/** Addresses of the cells that have a note. */
export function notedCells(text: string): Set<string> {
  const list = readNoteList(text);
  return new Set(list?.notes.map((note) => attributeOf(text, note, 'ref') ?? ''));
}

/** Adds a note to the top-left cell of each place; `null` when the part is not laid out as it should be. */
export function addNotes(text: string, places: readonly MarkPlace[]): string | null {
  const list = readNoteList(text);
  if (list === null) return null;
  const prefix = prefixOf(list.outline.root);
  const known = authorNumber(text, list);
  const author = known < 0 ? list.authors.length : known;
  const notes = places.map(({ area, note }) => {
    const text = run(prefix, `<${prefix}b/>`, `${MARK_AUTHOR}:`) + run(prefix, '', `\n${note}`);
    const start = `<${prefix}comment ref="${cellName(area.top, area.left)}" authorId="${author}">`;
    return `${start}<${prefix}text>${text}</${prefix}text></${prefix}comment>`;
  });
  const name = `<${prefix}author>${MARK_AUTHOR}</${prefix}author>`;
  return splice(text, [
    ...(known < 0 ? growElement(list.authorList, name) : []),
    ...growElement(list.noteList, notes.join('')),
  ]);
}

/** What is left of a comments part without our notes, and the cells that had one. */
export interface RemovedNotes {
  /** `null` when no note is left and there was no comments part before ours. */
  readonly text: string | null;
  readonly cells: ReadonlySet<string>;
}

export function removeNotes(text: string): RemovedNotes {
  const list = readNoteList(text);
  const own = list?.notes.filter((note) => isOwn(text, list, note)) ?? [];
  if (list === null || own.length === 0) return { text, cells: new Set() };
  const author = authorNumber(text, list);
  const kept = list.notes.filter((note) => !own.includes(note));
  const cells = new Set(own.map((note) => attributeOf(text, note, 'ref') ?? ''));
  const removed = splice(text, [
    ...shrinkElement(text, list.noteList, list.notes, own),
    ...(author < 0
      ? []
      : shrinkElement(text, list.authorList, list.authors, list.authors.slice(author, author + 1))),
    ...(author < 0 ? [] : renumber(text, kept, author)),
  ]);
  const left = readNoteList(removed);
  const empty = left !== null && left.notes.length === 0 && !left.noteList.selfClosing;
  return { text: empty ? null : removed, cells };
}

/** Some programs forget who wrote a note, but none forgets how it begins. */
function isOwn(text: string, list: NoteList, note: XmlElement): boolean {
  if (Number(attributeOf(text, note, 'authorId')) === authorNumber(text, list)) return true;
  const content = childrenOf(text, note).find(({ local }) => local === 'text');
  if (content === undefined) return false;
  const scanner = new XmlScanner(text, content.start, content.end);
  return scanner.next() && OWN_START.test(readRichText(scanner));
}

const run = (prefix: string, weight: string, text: string): string =>
  `<${prefix}r><${prefix}rPr>${weight}<${prefix}sz val="9"/><${prefix}color indexed="81"/>` +
  `<${prefix}rFont val="宋体"/><${prefix}charset val="134"/></${prefix}rPr>` +
  `<${prefix}t xml:space="preserve">${encodeXString(text)}</${prefix}t></${prefix}r>`;

/** Authors behind the removed one move up. */
function renumber(text: string, notes: readonly XmlElement[], author: number): Splice[] {
  return notes.flatMap((note) => {
    const number = Number(attributeOf(text, note, 'authorId'));
    if (number <= author) return [];
    return [setAttribute(text, note, 'authorId', String(number - 1))];
  });
}

function readNoteList(text: string): NoteList | null {
  const outline = outlineOf(text);
  const authorList = outline.children.find(({ local }) => local === 'authors');
  const noteList = outline.children.find(({ local }) => local === 'commentList');
  if (authorList === undefined || noteList === undefined) return null;
  const [authors, notes] = [childrenOf(text, authorList), childrenOf(text, noteList)];
  return { outline, authorList, authors, noteList, notes };
}

const authorNumber = (text: string, { authors }: NoteList): number =>
  authors.findIndex(
    ({ contentStart, contentEnd }) => decodeText(text.slice(contentStart, contentEnd)) === MARK_AUTHOR,
  );
