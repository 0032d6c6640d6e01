import { attributeOf, childrenOf, type XmlElement } from '../../../package/xml/xml-element';
import type { ColourReader } from './colour-reader';
import { mixColours } from './tint-colour';

const INK = '#000000';
const PAPER = '#ffffff';

/** How much of a patterned cell is covered by the pattern's own colour; a half where nothing else is known. */
const COVERED: Readonly<Record<string, number>> = {
  gray0625: 0.0625,
  gray125: 0.125,
  lightGray: 0.25,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.4375,
  lightTrellis: 0.375,
  darkGray: 0.75,
  darkTrellis: 0.75,
  solid: 1,
};
const HALF = 0.5;

/** One fill of a style sheet as a single colour: patterns and gradients become what they look like from afar. */
export function readFill(text: string, fill: XmlElement, colourOf: ColourReader): string | null {
  const inside = childrenOf(text, fill)[0];
  if (inside === undefined) return null;
  return inside.local === 'gradientFill'
    ? gradientColour(text, inside, colourOf)
    : patternColour(text, inside, colourOf);
}

function patternColour(text: string, pattern: XmlElement, colourOf: ColourReader): string | null {
  const type = attributeOf(text, pattern, 'patternType') ?? 'none';
  if (type === 'none') return null;
  const children = childrenOf(text, pattern);
  const colour = (name: string): string | null => colourOf(children.find(({ local }) => local === name));
  const ink = colour('fgColor') ?? INK;
  const covered = COVERED[type] ?? HALF;
  return covered === 1 ? ink : mixColours(ink, colour('bgColor') ?? PAPER, covered);
}

/** The mean over the whole gradient; each stretch between two stops counts by its length. */
function gradientColour(text: string, gradient: XmlElement, colourOf: ColourReader): string | null {
  const stops = childrenOf(text, gradient).map((stop) => ({
    position: Math.max(0, Math.min(1, Number(attributeOf(text, stop, 'position') ?? 0) || 0)),
    colour: colourOf(childrenOf(text, stop)[0]) ?? INK,
  }));
  const [first] = stops;
  if (first === undefined) return null;
  let mean = first.colour;
  let length = first.position;
  stops.slice(1).forEach(({ position, colour }, n) => {
    const before = stops[n] ?? first;
    const grown = Math.max(length, position);
    if (grown > length) {
      mean = mixColours(mean, mixColours(before.colour, colour, HALF), length / grown);
    }
    length = grown;
  });
  return mean;
}
