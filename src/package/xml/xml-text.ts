import { HostError } from '../../core/host';
import { ownCopy } from '../../core/memo/own-copy';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const SECTION = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|[^<]+/g;
const HIGHEST_CODE_POINT = 0x10ffff;

/** The text between two tags as a reader means it: entities and CDATA resolved, line ends as line feeds; a copy. */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('<')) return ownCopy(decodeEntities(text));
  return text.replace(SECTION, (section: string, verbatim: string | undefined) => {
    if (verbatim !== undefined) return verbatim;
    return section.startsWith('<') ? '' : decodeEntities(section);
  });
}

/** Text for between two tags. */
export const encodeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');

/** Text for between double quotes. */
export const encodeAttribute = (text: string): string =>
  encodeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (whole: string, name: string) => {
    const known = ENTITIES[name];
    if (known !== undefined && whole.endsWith(';')) return known;
    const numeric = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    if (numeric === null || !whole.endsWith(';')) throw new HostError('damaged');
    const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
    if (code > HIGHEST_CODE_POINT) throw new HostError('damaged');
    return String.fromCodePoint(code);
  });
}
