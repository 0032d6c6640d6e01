import { cut, insertAt, type Splice } from './splice';
import type { XmlElement } from './xml-element';

/*
 * Marks must leave no trace, so what is written has to say how it looked before. XML allows blanks before the `>` of an
 * end tag: one blank says that the element had no end tag, two say that there was no such element.
 */
const WAS_SELF_CLOSING = ' ';
const WAS_ABSENT = '  ';

/** Adds markup behind the last child of an element. */
export function growElement(element: XmlElement, markup: string): Splice[] {
  if (!element.selfClosing) return [insertAt(element.contentEnd, markup)];
  const slash = element.contentStart - 2;
  return [{ start: slash, end: element.end, text: `>${markup}</${element.name}${WAS_SELF_CLOSING}>` }];
}

/** A new element that `shrinkElement` takes away again together with its last child. */
export const newElement = (name: string, attributes: string, markup: string): string =>
  `<${name}${attributes}>${markup}</${name}${WAS_ABSENT}>`;

/** Takes children out of an element; without any left it looks again as it did before it grew. */
export function shrinkElement(
  text: string,
  element: XmlElement,
  children: readonly XmlElement[],
  gone: readonly XmlElement[],
): Splice[] {
  const left = children.length - gone.length;
  const blanks = text.slice(element.contentEnd, element.end).slice(element.name.length + 2, -1);
  if (left > 0 || gone.length === 0) return gone.map(cut);
  if (blanks === WAS_ABSENT) return [cut(element)];
  if (blanks === WAS_SELF_CLOSING) {
    return [{ start: element.contentStart - 1, end: element.end, text: '/>' }];
  }
  return gone.map(cut);
}

/** True when shrinking to no children will take the whole element away. */
export const wasAbsent = (text: string, element: XmlElement): boolean =>
  !element.selfClosing && text.slice(element.contentEnd, element.end).endsWith(`${WAS_ABSENT}>`);
