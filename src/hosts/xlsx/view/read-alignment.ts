import type { CellLook } from '../../../core/grid/sheet-view';
import { attributeOf, isTrue, type XmlElement } from '../../../package/xml/xml-element';

export type AlignmentLook = Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'rotation' | 'indent'>;

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'fill',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  justify: 'top',
  center: 'center',
  distributed: 'center',
};
const STACKED = 255;
const RIGHT_ANGLE = 90;
const DEEPEST_INDENT = 250;

/** How the content of a cell stands in it; without an element at the bottom, numbers right and text left. */
export function readAlignment(text: string, element: XmlElement | undefined): AlignmentLook {
  const attribute = (name: string): string =>
    (element === undefined ? null : attributeOf(text, element, name)) ?? '';
  const [horizontal, vertical] = [attribute('horizontal'), attribute('vertical')];
  return {
    horizontal: HORIZONTAL[horizontal] ?? 'general',
    vertical: VERTICAL[vertical] ?? 'bottom',
    // Justified and distributed text is broken into lines whether or not the flag is set.
    wrap: isTrue(attribute('wrapText')) || [horizontal, vertical].some((way) => BREAKS.has(way)),
    rotation: rotationOf(Number(attribute('textRotation'))),
    indent: Math.max(0, Math.min(DEEPEST_INDENT, Math.trunc(Number(attribute('indent'))) || 0)),
  };
}

const BREAKS: ReadonlySet<string> = new Set(['justify', 'distributed']);

/** Files count degrees upwards from 0 to 90 and go on downwards from 91 to 180. */
function rotationOf(stored: number): CellLook['rotation'] {
  if (stored === STACKED) return 'stacked';
  if (!(stored > 0 && stored <= 2 * RIGHT_ANGLE)) return 0;
  return stored <= RIGHT_ANGLE ? stored : RIGHT_ANGLE - stored;
}
