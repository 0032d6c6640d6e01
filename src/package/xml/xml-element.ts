import { HostError } from '../../core/host';
import { findAttribute, listAttributes, type AttributePlace } from './xml-attribute';
import { XmlScanner } from './xml-scanner';
import { decodeText } from './xml-text';

/** One element and where it stands in its text. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly start: number;
  readonly nameEnd: number;
  /** Just behind the start tag. */
  readonly contentStart: number;
  /** Just before the end tag; equal to `contentStart` and `end` for an element without one. */
  readonly contentEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** The root of a part and its direct children. */
export interface XmlOutline {
  readonly text: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
}

/** Reads a child while the scanner stands on its start tag, and leaves it on the end tag; false to pass it over. */
export type ChildReader = (scanner: XmlScanner) => boolean;

/** Outlines a part and proves its tags balanced. */
export function outlineOf(text: string, readChild: ChildReader = () => false): XmlOutline {
  const scanner = new XmlScanner(text);
  if (!scanner.next() || scanner.kind === 'close') throw new HostError('damaged');
  const children: XmlElement[] = [];
  const root = readElement(scanner, () => {
    if (!readSiblings(scanner, children, readChild)) throw new HostError('damaged');
    return true;
  });
  if (scanner.next()) throw new HostError('damaged');
  return { text, root, children };
}

/** The direct children of an element. */
export function childrenOf(text: string, parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  readSiblings(new XmlScanner(text, parent.contentStart, parent.contentEnd), children, () => false);
  return children;
}

export function attributeOf(text: string, element: XmlElement, name: string): string | null {
  const place = attributePlace(text, element, name);
  return place === null ? null : decodeText(text.slice(place.valueStart, place.valueEnd));
}

export const attributePlace = (text: string, element: XmlElement, name: string): AttributePlace | null =>
  findAttribute(text, element.nameEnd, element.contentStart, name);

/** The value of the first attribute that `accept`s its name as written. */
export function attributeWhere(
  text: string,
  element: XmlElement,
  accept: (name: string) => boolean,
): string | null {
  const found = listAttributes(text, element.nameEnd, element.contentStart).find(({ name }) => accept(name));
  return found === undefined ? null : decodeText(text.slice(found.valueStart, found.valueEnd));
}

/** XML writes a flag as `1` or `true`. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** `x:` for `x:row`, empty for `row`: what new sibling elements must carry as well. */
export const prefixOf = ({ name, local }: XmlElement): string => name.slice(0, name.length - local.length);

/** Moves the scanner from a start tag to the end tag that belongs to it. */
export function skipElement(scanner: XmlScanner): void {
  const { name } = scanner;
  const inner: string[] = [];
  for (;;) {
    if (!scanner.next()) throw new HostError('damaged');
    if (scanner.kind === 'open') inner.push(scanner.name);
    if (scanner.kind !== 'close') continue;
    const opened = inner.pop();
    if (scanner.name !== (opened ?? name)) throw new HostError('damaged');
    if (opened === undefined) return;
  }
}

/** Reads elements up to the end tag of their parent; false when the text ends before it. */
function readSiblings(scanner: XmlScanner, into: XmlElement[], readChild: ChildReader): boolean {
  while (scanner.next()) {
    if (scanner.kind === 'close') return true;
    into.push(readElement(scanner, readChild));
  }
  return false;
}

function readElement(scanner: XmlScanner, readChild: ChildReader): XmlElement {
  const { name, local, start, nameEnd, kind, end: contentStart } = scanner;
  const selfClosing = kind === 'empty';
  if (selfClosing)
    return {
      name,
      local,
      start,
      nameEnd,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      selfClosing,
    };
  if (!readChild(scanner)) skipElement(scanner);
  if (scanner.kind !== 'close' || scanner.name !== name) throw new HostError('damaged');
  return {
    name,
    local,
    start,
    nameEnd,
    contentStart,
    contentEnd: scanner.start,
    end: scanner.end,
    selfClosing,
  };
}
