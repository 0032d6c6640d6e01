import { decodeText, encodeText } from './xml-text';

const ESCAPE = /_x([\da-fA-F]{4})_/g;
const CONTROL_OR_NONCHARACTER = /[\p{Cc}\ufffe\uffff]/gu;
const HIGHEST_FORBIDDEN = 0x1f;

/** Reads spreadsheet text, in which `_x000D_` stands for a character that XML does not allow. */
export function decodeXString(raw: string): string {
  const text = decodeText(raw);
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Writes spreadsheet text; a text that merely looks like an escape is escaped itself. */
export const encodeXString = (text: string): string =>
  encodeText(
    text.replace(ESCAPE, (_, hex: string) => `_x005F_x${hex}_`).replace(CONTROL_OR_NONCHARACTER, spellOut),
  );

/** XML cannot hold these characters at all; a carriage return it would silently turn into a line feed. */
function spellOut(sign: string): string {
  const code = sign.charCodeAt(0);
  const allowed = sign === '\t' || sign === '\n' || (code > HIGHEST_FORBIDDEN && code < 0xfffe);
  return allowed ? sign : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
