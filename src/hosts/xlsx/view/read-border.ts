import type { BorderLine, CellLook } from '../../../core/grid/sheet-view';
import { attributeOf, childrenOf, type XmlElement } from '../../../package/xml/xml-element';
import type { ColourReader } from './colour-reader';

export type BorderLook = Pick<CellLook, 'top' | 'right' | 'bottom' | 'left'>;

const STYLES: ReadonlySet<string> = new Set<BorderLine['style']>([
  'thin',
  'medium',
  'thick',
  'double',
  'dashed',
  'dotted',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
]);

export const NO_BORDER: BorderLook = { top: null, right: null, bottom: null, left: null };

/** One border of a style sheet; diagonals are not drawn. Newer files call the sides `start` and `end`. */
export function readBorder(text: string, border: XmlElement, colourOf: ColourReader): BorderLook {
  const sides = childrenOf(text, border);
  const line = (...names: readonly string[]): BorderLine | null => {
    const side = sides.find(({ local }) => names.includes(local));
    const style = side && attributeOf(text, side, 'style');
    if (side === undefined || typeof style !== 'string' || !isStyle(style)) return null;
    return { style, colour: colourOf(childrenOf(text, side)[0]) ?? '#000000' };
  };
  return {
    top: line('top'),
    right: line('right', 'end'),
    bottom: line('bottom'),
    left: line('left', 'start'),
  };
}

const isStyle = (style: string): style is BorderLine['style'] => STYLES.has(style);
