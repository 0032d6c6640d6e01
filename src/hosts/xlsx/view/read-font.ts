import type { CellLook } from '../../../core/grid/sheet-view';
import { attributeOf, childrenOf, type XmlElement } from '../../../package/xml/xml-element';
import type { ColourReader } from './colour-reader';

export type FontLook = Pick<
  CellLook,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strike' | 'colour'
>;

const USUAL_SIZE = 11;
/** Excel takes no larger font. */
const LARGEST_SIZE = 409;

export const PLAIN_FONT: FontLook = {
  fontName: '宋体',
  fontSize: USUAL_SIZE,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
};

/** One font of a style sheet. */
export function readFont(text: string, font: XmlElement, colourOf: ColourReader): FontLook {
  const children = childrenOf(text, font);
  const child = (name: string): XmlElement | undefined => children.find(({ local }) => local === name);
  const value = (name: string): string | null => {
    const element = child(name);
    return element === undefined ? null : attributeOf(text, element, 'val');
  };
  const isOn = (name: string): boolean =>
    child(name) !== undefined && !['0', 'false', 'none'].includes(value(name) ?? '1');
  const size = Number(value('sz') ?? USUAL_SIZE);
  return {
    fontName: value('name') ?? PLAIN_FONT.fontName,
    fontSize: size > 0 && size <= LARGEST_SIZE ? size : USUAL_SIZE,
    bold: isOn('b'),
    italic: isOn('i'),
    underline: isOn('u'),
    strike: isOn('strike'),
    colour: colourOf(child('color')),
  };
}
