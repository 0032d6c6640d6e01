import { attributeOf, childrenOf, isTrue, type XmlElement } from '../../../package/xml/xml-element';
import { INDEXED_COLOURS } from './indexed-colours';
import type { ThemeColour } from './theme-colours';
import { tintColour } from './tint-colour';

/** Reads a colour element; `null` when the window's own colours decide. */
export type ColourReader = (element: XmlElement | undefined) => string | null;

const SYSTEM_PAPER = 65;
const HEX = /^(?:[\da-f]{2})?([\da-f]{6})$/i;

/** A reader for the colours in the text of a style sheet, `#rrggbb` each. */
export function createColourReader(
  text: string,
  theme: readonly ThemeColour[],
  own: XmlElement | undefined,
): ColourReader {
  const palette = readPalette(text, own);
  return (element) => {
    if (element === undefined) return null;
    const attribute = (name: string): string | null => attributeOf(text, element, name);
    if (isTrue(attribute('auto'))) return null;
    const tint = Number(attribute('tint') ?? 0);
    const hex = HEX.exec(attribute('rgb') ?? '')?.[1];
    if (hex !== undefined) return tintColour(`#${hex.toLowerCase()}`, tint);
    const entry = theme[Number(attribute('theme') ?? Number.NaN)];
    if (entry !== undefined) return entry.isText && tint === 0 ? null : tintColour(entry.colour, tint);
    const index = Number(attribute('indexed') ?? Number.NaN);
    if (index === SYSTEM_PAPER) return '#ffffff';
    const indexed = palette[index];
    return indexed === undefined ? null : tintColour(indexed, tint);
  };
}

/** The list of numbered colours that the file brings in the element `colors`, or the usual one. */
function readPalette(text: string, own: XmlElement | undefined): readonly string[] {
  const list = own && childrenOf(text, own).find(({ local }) => local === 'indexedColors');
  if (list === undefined) return INDEXED_COLOURS;
  return childrenOf(text, list).map((entry, number) => {
    const hex = HEX.exec(attributeOf(text, entry, 'rgb') ?? '')?.[1];
    return hex === undefined ? (INDEXED_COLOURS[number] ?? '#000000') : `#${hex.toLowerCase()}`;
  });
}
