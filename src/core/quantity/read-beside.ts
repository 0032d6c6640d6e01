import type Big from 'big.js';
import { findUnit } from './find-unit';
import { parseQuantity } from './parse-quantity';
import type { Quantity } from './quantity';
import type { Side } from './read-prefix';

/** A unit directly behind a figure; 万 or 亿 between them leave open which of them a bare number was meant in. */
const BEHIND_FIGURE = /\d\s*(?<unit>(?:(?![以之及或])\p{Script=Han}){1,4}|[a-zA-Z]{1,3}[²³23]?)/u;
/** A bare number further off than this was not meant in the other side's unit. */
const FARTHEST = 100;

/**
 * Reads a text beside the one it is compared with: a bare 31.5 opposite 30公里 is in 公里 and not in metres. Units that
 * are no multiples, and shares, need no such care.
 */
export function readBeside(text: string, side: Side, opposite: string): Quantity {
  const read = parseQuantity(text, side);
  if (read.kind !== 'number' || read.unit !== '' || !/[\d.]$/u.test(text.trim())) return read;
  const name = multipleIn(opposite);
  if (name === null) return read;
  const named = parseQuantity(`${text.trim()}${name}`, side);
  const other = parseQuantity(opposite, side === 'target' ? 'actual' : 'target');
  const isNear = named.kind === 'number' && other.kind === 'number' && near(named.value, other.value);
  return isNear ? named : read;
}

function multipleIn(text: string): string | null {
  const name = BEHIND_FIGURE.exec(text)?.groups?.['unit'] ?? '';
  const { symbol = '%', power = 0 } = findUnit(name) ?? {};
  return power === 0 || symbol === '%' ? null : name;
}

const near = (value: Big, reference: Big): boolean => {
  if (value.eq(0) || reference.eq(0)) return true;
  const [one, other] = [value.abs(), reference.abs()];
  return one.lte(other.times(FARTHEST)) && other.lte(one.times(FARTHEST));
};
