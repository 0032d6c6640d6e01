import { formatColor } from 'numfmt';
import type { CellValue } from '../../../core/grid/cell';

/** The colours that number formats call by name, as Excel shows them. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#00ff00',
  blue: '#0000ff',
  yellow: '#ffff00',
  magenta: '#ff00ff',
  cyan: '#00ffff',
};
const HEX = /^#[\da-f]{6}$/i;
const MAY_HAVE_COLOUR = /\[[a-z\d ]+\]/i;

/** The colour that a number format gives a value, `[Red]` for one; `null` when it gives none. */
export function formatColour(value: CellValue, numberFormat: string): string | null {
  if (typeof value !== 'number' || !MAY_HAVE_COLOUR.test(numberFormat)) return null;
  const colour = String(formatColor(numberFormat, value, { throws: false }) ?? '').toLowerCase();
  return NAMED[colour] ?? (HEX.test(colour) ? colour : null);
}
