import { HostError } from '../../core/host';

/** Where an attribute stands: from the blank before its name to its closing quote, and its value between quotes. */
export interface AttributePlace {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
}

const SPACE = 0x20;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const GREATER = 0x3e;

/** Finds an attribute by its name as written, between the end of a tag's name and the end of the tag. */
export function findAttribute(
  text: string,
  nameEnd: number,
  tagEnd: number,
  name: string,
): AttributePlace | null {
  for (let at = nameEnd; ;) {
    const place = attributeAt(text, at, tagEnd);
    if (place === null || place.name === name) return place;
    at = place.end;
  }
}

/** All attributes of a tag in their order. */
export function listAttributes(text: string, nameEnd: number, tagEnd: number): AttributePlace[] {
  const places: AttributePlace[] = [];
  for (let at = nameEnd; ;) {
    const place = attributeAt(text, at, tagEnd);
    if (place === null) return places;
    places.push(place);
    at = place.end;
  }
}

function attributeAt(text: string, start: number, tagEnd: number): AttributePlace | null {
  let at = skipBlanks(text, start);
  const first = text.charCodeAt(at);
  if (at >= tagEnd || first === SLASH || first === GREATER) return null;
  const nameStart = at;
  for (let code = first; code > SPACE && code !== EQUALS && at < tagEnd;) code = text.charCodeAt(++at);
  const name = text.slice(nameStart, at);
  at = skipBlanks(text, at);
  if (text.charCodeAt(at) !== EQUALS) throw new HostError('damaged');
  at = skipBlanks(text, at + 1);
  const quote = text.charAt(at);
  const valueEnd = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
  if (valueEnd < 0 || valueEnd >= tagEnd) throw new HostError('damaged');
  return { name, start, valueStart: at + 1, valueEnd, end: valueEnd + 1 };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at++;
  return at;
}
