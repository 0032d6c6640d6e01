import Big from 'big.js';
import type { CallName } from './book-calls';

/** The calls whose answers hold exact decimals; the others are copied as they are, which is far cheaper. */
export const HAS_DECIMALS: ReadonlySet<CallName> = new Set<CallName>(['check']);

/** What stands for an exact decimal while a report is copied from thread to thread. */
interface PlainBig {
  readonly exactDecimal: string;
}

/** Puts plain data in the place of exact decimals, which lose their nature when they are copied. */
export const toPlain = (value: unknown): unknown =>
  rebuilt(value, (part) => (part instanceof Big ? { exactDecimal: part.toFixed() } : undefined), new Map());

/** Puts the exact decimals back. */
export const fromPlain = (value: unknown): unknown =>
  rebuilt(value, (part) => (isPlainBig(part) ? new Big(part.exactDecimal) : undefined), new Map());

const isPlainBig = (part: object): part is PlainBig =>
  'exactDecimal' in part && typeof part.exactDecimal === 'string';

/** Copies arrays and records, with what `replace` gives in place of some; what was one object stays one object. */
function rebuilt(
  value: unknown,
  replace: (part: object) => object | undefined,
  known: Map<object, unknown>,
): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (known.has(value)) return known.get(value);
  const replacement = replace(value);
  if (replacement !== undefined) {
    known.set(value, replacement);
    return replacement;
  }
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    known.set(value, copy);
    for (const part of value) copy.push(rebuilt(part, replace, known));
    return copy;
  }
  if (Object.prototype.toString.call(value) !== '[object Object]') return value;
  const copy: Record<string, unknown> = {};
  known.set(value, copy);
  for (const [key, part] of Object.entries(value)) copy[key] = rebuilt(part, replace, known);
  return copy;
}
