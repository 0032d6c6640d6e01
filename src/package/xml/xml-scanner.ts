import { HostError } from '../../core/host';
import { findAttribute } from './xml-attribute';
import { decodeText } from './xml-text';

export type TagKind = 'open' | 'empty' | 'close';

const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;

/**
 * Walks over the tags of an XML text and knows where each stands, so that a change can be spliced into the text and
 * everything else stays as it was. Document type declarations are refused, and with them every entity trick.
 */
export class XmlScanner {
  readonly text: string;
  kind: TagKind = 'open';
  /** Name of the current tag as written, `x:row`. */
  name = '';
  /** Name of the current tag without its prefix, `row`. */
  local = '';
  start = 0;
  nameEnd = 0;
  end: number;
  private readonly limit: number;

  constructor(text: string, from = 0, to = text.length) {
    this.text = text;
    this.end = from;
    this.limit = to;
  }

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    for (;;) {
      const start = this.text.indexOf('<', this.end);
      if (start < 0 || start >= this.limit) return false;
      const sign = this.text.charCodeAt(start + 1);
      if (sign === BANG) this.end = this.endOfSection(start);
      else if (sign === QUESTION) this.end = this.endAfter('?>', start);
      else {
        this.readTag(start, sign === SLASH);
        return true;
      }
    }
  }

  /** True on a tag such as `<v/>`, which has no content and no end tag. */
  isEmpty(): boolean {
    return this.kind === 'empty';
  }

  /** True on the end tag of an element with this name. */
  closes(local: string): boolean {
    return this.kind === 'close' && this.local === local;
  }

  /** The decoded value of an attribute of the current tag, by its name as written. */
  attribute(name: string): string | null {
    const found = findAttribute(this.text, this.nameEnd, this.end, name);
    return found === null ? null : decodeText(this.text.slice(found.valueStart, found.valueEnd));
  }

  private endOfSection(start: number): number {
    if (this.text.startsWith('<!--', start)) return this.endAfter('-->', start + 4);
    if (this.text.startsWith('<![CDATA[', start)) return this.endAfter(']]>', start);
    throw new HostError('hostile');
  }

  private endAfter(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw new HostError('damaged');
    return at + mark.length;
  }

  private readTag(start: number, closing: boolean): void {
    const { text } = this;
    const nameStart = closing ? start + 2 : start + 1;
    let nameEnd = nameStart;
    let colon = -1;
    for (let code = text.charCodeAt(nameEnd); code > SPACE && code !== GREATER && code !== SLASH;) {
      if (code === 0x3a) colon = nameEnd;
      code = text.charCodeAt(++nameEnd);
    }
    if (nameEnd === nameStart) throw new HostError('damaged');
    this.start = start;
    this.nameEnd = nameEnd;
    this.name = text.slice(nameStart, nameEnd);
    this.local = colon < 0 ? this.name : text.slice(colon + 1, nameEnd);
    this.end = this.endOfTag(nameEnd);
    this.kind = closing ? 'close' : text.charCodeAt(this.end - 2) === SLASH ? 'empty' : 'open';
  }

  private endOfTag(from: number): number {
    const { text } = this;
    let quote = 0;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
      else if (code === GREATER) return at + 1;
    }
    throw new HostError('damaged');
  }
}
