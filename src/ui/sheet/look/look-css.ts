import type { CellLook } from '../../../core/grid/sheet-view';
import { cssColour } from './border-css';
import { fontStack } from './font-stack';

/** The width of three characters of the default font, which Excel counts indents in. */
const INDENT = 9;
/** Room between a cell's edge and its text. */
const PADDING = 2;

/** Declarations for the cell and for the box of its text; sizes follow the sheet's `--zoom`. */
export interface LookCss {
  readonly cell: string;
  readonly text: string;
}

export function lookCss(look: CellLook): LookCss {
  const lines = [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].filter(Boolean);
  const cell = [
    `font-family: ${fontStack(look.fontName)}`,
    `font-size: calc(var(--zoom) * ${look.fontSize}pt)`,
    look.bold ? 'font-weight: 700' : '',
    look.italic ? 'font-style: italic' : '',
    look.colour === null ? '' : `color: ${cssColour(look.colour)}`,
    look.fill === null ? '' : `background-color: ${cssColour(look.fill)}`,
    lines.length === 0 ? '' : `text-decoration: ${lines.join(' ')}`,
    `vertical-align: ${look.vertical === 'center' ? 'middle' : look.vertical}`,
    alignCss(look),
    paddingCss(look),
    wraps(look) ? 'white-space: pre-wrap; overflow-wrap: anywhere' : '',
  ];
  return { cell: cell.filter(Boolean).join('; '), text: rotationCss(look) };
}

/** True when the text is broken into lines at the cell's edge. */
export const wraps = ({ wrap, horizontal }: CellLook): boolean => wrap || horizontal === 'justify';

function alignCss({ horizontal }: CellLook): string {
  if (horizontal === 'general') return '';
  return `text-align: ${horizontal === 'fill' ? 'left' : horizontal}`;
}

function paddingCss({ indent, horizontal }: CellLook): string {
  if (indent <= 0) return '';
  const side = horizontal === 'right' ? 'right' : 'left';
  return `padding-${side}: calc(var(--zoom) * ${Math.min(indent, 250) * INDENT + PADDING}px)`;
}

/** Text that stands upright or leans; Excel counts degrees against the clock, CSS with it. */
function rotationCss({ rotation, horizontal }: CellLook): string {
  if (rotation === 0) return '';
  const upright = rotation === 'stacked';
  if (!upright && Math.abs(rotation) !== 90) {
    return `display: inline-block; transform: rotate(${-rotation}deg); overflow: visible`;
  }
  const margin = horizontal === 'left' ? '0 auto 0 0' : horizontal === 'right' ? '0 0 0 auto' : '0 auto';
  return [
    'writing-mode: vertical-rl',
    upright ? 'text-orientation: upright; letter-spacing: 0.15em' : 'text-orientation: sideways',
    'width: fit-content',
    `margin: ${margin}`,
    rotation === 90 ? 'transform: rotate(180deg)' : '',
  ]
    .filter(Boolean)
    .join('; ');
}
