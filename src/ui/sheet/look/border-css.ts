import type { BorderLine } from '../../../core/grid/sheet-view';

const DRAWN: Readonly<Record<BorderLine['style'], string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

const HEX = /^#[0-9a-f]{6}$/iu;

/** A colour as the view promises it; anything else is black, because it would otherwise end up in a style sheet. */
export const cssColour = (colour: string): string => (HEX.test(colour) ? colour.toLowerCase() : '#000000');

/** A border line as CSS draws it: `2px solid #000000`. */
export const lineCss = ({ style, colour }: BorderLine): string => `${DRAWN[style]} ${cssColour(colour)}`;

/** Of two lines that meet at one edge the heavier one is seen. */
export function heavier(one: BorderLine | null, other: BorderLine | null): BorderLine | null {
  if (one === null || other === null) return one ?? other;
  return weight(other) > weight(one) ? other : one;
}

const weight = ({ style }: BorderLine): number =>
  Number.parseInt(DRAWN[style], 10) * 2 + (DRAWN[style].endsWith('solid') ? 1 : 0);
