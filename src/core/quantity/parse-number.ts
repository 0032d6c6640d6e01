import type { Comparison, NumberQuantity } from './quantity';
import { type Amount, readAmount } from './read-amount';
import { type Prefix, readPrefix, type Side } from './read-prefix';
import { readSuffix, type Suffix } from './read-suffix';

/** No number is without one of these. */
const DIGIT = /[\d零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/u;

/** Reads a number with its signs, unit and period; `null` for a text that says more or less than that. */
export const parseNumber = (text: string, side: Side): NumberQuantity | null => {
  if (!DIGIT.test(text)) return null;
  const suffix = readSuffix(text);
  const prefix = readPrefix(suffix.rest, side);
  const comparison = prefix === null ? 'contradiction' : comparisonOf(prefix, suffix);
  if (prefix === null || comparison === 'contradiction') return null;
  const amount = readAmount(prefix.rest, comparison !== null);
  return amount && assemble(amount, prefix, suffix, comparison);
};

const assemble = (
  amount: Amount,
  prefix: Prefix,
  suffix: Suffix,
  comparison: Comparison | null,
): NumberQuantity | null => {
  const period = agreed(amount.period, prefix.period);
  const per = agreed(amount.per, prefix.per);
  if (period === undefined || per === undefined) return null;
  return {
    kind: 'number',
    comparison,
    value: prefix.change === 'down' ? amount.value.neg() : amount.value,
    decimals: amount.decimals,
    unit: amount.unit,
    period,
    per,
    approximation: amount.approximation ?? prefix.approximation ?? (suffix.about ? 'about' : null),
    malformations: amount.malformations,
    ...(prefix.change === null ? {} : { change: prefix.change }),
  };
};

const comparisonOf = (prefix: Prefix, suffix: Suffix): Comparison | null | 'contradiction' => {
  const stated = prefix.weak && suffix.comparison !== null ? null : prefix.comparison;
  if (opposed(stated, suffix.comparison)) return 'contradiction';
  const comparison = stated === '=' ? (suffix.comparison ?? stated) : (stated ?? suffix.comparison);
  if (suffix.inclusive === null || comparison === null || comparison === '=') return comparison;
  const upwards = comparison.startsWith('>');
  return suffix.inclusive ? (upwards ? '>=' : '<=') : upwards ? '>' : '<';
};

const opposed = (a: Comparison | null, b: Comparison | null): boolean =>
  a !== null && b !== null && a !== '=' && b !== '=' && !a.startsWith(b.charAt(0));

/** What both places say, or the one that says something; `undefined` when they differ. */
const agreed = <T>(a: T | null, b: T | null): T | null | undefined =>
  a === null || b === null || a === b ? (a ?? b) : undefined;
