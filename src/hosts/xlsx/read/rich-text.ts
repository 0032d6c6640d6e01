import { HostError } from '../../../core/host';
import { decodeXString } from '../../../package/xml/x-string';
import type { XmlScanner } from '../../../package/xml/xml-scanner';
import { skipElement } from '../../../package/xml/xml-element';

/** Joins the runs of a text from its start tag to its end tag; readings of characters (`rPh`) are not part of it. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.isEmpty()) return '';
  let text = '';
  for (let depth = 1; depth > 0;) {
    if (!scanner.next()) throw new HostError('damaged');
    const { kind, local } = scanner;
    if (kind === 'close') depth--;
    else if (kind === 'empty') continue;
    else if (local === 't') text += decodeXString(readRaw(scanner));
    else if (local === 'r') depth++;
    else skipElement(scanner);
  }
  return text;
}

/** The undecoded content of an element, from its start tag to its end tag. */
export function readRaw(scanner: XmlScanner): string {
  if (scanner.isEmpty()) return '';
  const start = scanner.end;
  skipElement(scanner);
  return scanner.text.slice(start, scanner.start);
}
