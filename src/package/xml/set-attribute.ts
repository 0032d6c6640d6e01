import type { Splice } from './splice';
import { attributePlace, type XmlElement } from './xml-element';
import { encodeAttribute } from './xml-text';

/** Sets an attribute, in its place when the element has it already, else as the last one. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string): Splice {
  const place = attributePlace(text, element, name);
  const encoded = encodeAttribute(value);
  if (place === null) {
    const at = lastAttributeEnd(text, element);
    return { start: at, end: at, text: ` ${name}="${encoded}"` };
  }
  return { start: place.valueStart - 1, end: place.end, text: `"${encoded}"` };
}

/** Adds to a number in an attribute such as `count`; nothing when the element has none. */
export function addToAttribute(text: string, element: XmlElement, name: string, by: number): Splice[] {
  const place = attributePlace(text, element, name);
  if (place === null || by === 0) return [];
  const before = Number(text.slice(place.valueStart, place.valueEnd));
  if (!Number.isSafeInteger(before)) return [];
  return [{ start: place.valueStart, end: place.valueEnd, text: String(before + by) }];
}

function lastAttributeEnd(text: string, element: XmlElement): number {
  const close = element.contentStart - (element.selfClosing ? 2 : 1);
  return close - (/\s*$/.exec(text.slice(element.nameEnd, close))?.[0].length ?? 0);
}
