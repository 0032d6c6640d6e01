import { guardPart } from '../../../package/parts/guard-part';
import type { PartSource } from '../../../package/parts/part-source';
import { partOfKind, type WorkbookPart } from '../read/workbook-part';
import { attributeOf, childrenOf, outlineOf, type XmlElement } from '../../../package/xml/xml-element';

/** A colour of the theme; `isText` for the one that the window itself decides about. */
export interface ThemeColour {
  readonly colour: string;
  readonly isText: boolean;
}

/** The order in which cells count theme colours: paper comes before ink, unlike in the theme itself. */
const ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The colours of Office 2013 and later, for workbooks without a theme. */
const USUAL = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(
  ' ',
);

const HEX = /^[\da-f]{6}$/i;

/** The colours of a workbook's theme, by the number that cells use. */
export function readThemeColours(source: PartSource, workbook: WorkbookPart): readonly ThemeColour[] {
  const path = partOfKind(workbook, 'theme');
  const text = path === null ? null : source.text(path);
  const scheme =
    path === null || text === null ? new Map<string, ThemeColour>() : guardPart(path, () => readScheme(text));
  return ORDER.map((name, number) => {
    const usual = { colour: `#${USUAL[number] ?? '000000'}`, isText: name === 'dk1' };
    return scheme.get(name) ?? usual;
  });
}

function readScheme(text: string): Map<string, ThemeColour> {
  const { children } = outlineOf(text);
  const elements = named(children, 'themeElements');
  const scheme = elements && named(childrenOf(text, elements), 'clrScheme');
  const colours = new Map<string, ThemeColour>();
  for (const entry of scheme === undefined ? [] : childrenOf(text, scheme)) {
    const value = childrenOf(text, entry)[0];
    const hex = value && (attributeOf(text, value, 'lastClr') ?? attributeOf(text, value, 'val'));
    if (value === undefined || hex === undefined || hex === null || !HEX.test(hex)) continue;
    const isText = value.local === 'sysClr' && attributeOf(text, value, 'val') === 'windowText';
    colours.set(entry.local, { colour: `#${hex.toLowerCase()}`, isText });
  }
  return colours;
}

const named = (children: readonly XmlElement[], name: string): XmlElement | undefined =>
  children.find(({ local }) => local === name);
