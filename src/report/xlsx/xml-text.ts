import { printable } from '../text/printable';
import { wellFormed } from '../well-formed';

/** The most that a cell holds, less the sign that something was left out. */
const LONGEST = 32_000;
/** What Excel would read as one character by its number. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as content or attribute of a part: without controls, with signs of XML escaped. */
export const xmlText = (text: string): string =>
  wellFormed(printable(text)).replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? '');

/** A text as it stands in a cell, each line of it for itself. */
export function cellText(text: string): string {
  const whole = text.split('\n').map(xmlText).join('\n').replace(LOOKS_ESCAPED, '_x005F_');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST).replace(/&[^;]*$/u, '')}…` : whole;
}
