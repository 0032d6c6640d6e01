import type Big from 'big.js';
import { decimalOf, decimalsOf } from '../quantity/decimal';
import { readNumber } from '../quantity/read-number';
import type { Field, NumberField } from '../table/field';
import type { MoneyUnit } from '../table/table';
import { asNumber } from './field-kinds';

/** How many 元 one unit of money is. */
const YUAN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };
const PLACES: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };
const MONEY_SUFFIX = /^(.*?)\s*(亿元|万元|元|亿|万)$/su;
const POINTS_SUFFIX = /^(.*?)\s*分$/su;
/** A bare rate up to this is a fraction (0.958), above it a number of percent (25). */
const LARGEST_FRACTION = 2;

interface Reading {
  readonly number: Big;
  readonly decimals: number;
}

const numberField = (field: Field, reading: Reading | null): NumberField =>
  asNumber(field, reading?.number ?? null, reading?.decimals ?? 0);

/** Reads an amount in the table's money unit; an amount with its own unit in the cell is converted. */
export function amountField(field: Field, unit: MoneyUnit | null): NumberField {
  return numberField(field, readAmount(field, unit));
}

function readAmount(field: Field, unit: MoneyUnit | null): Reading | null {
  if (field.type === 'number') return storedNumber(field);
  if (field.type !== 'text') return null;
  const parts = MONEY_SUFFIX.exec(field.text);
  const suffix = parts?.[2];
  const read = readNumber(parts?.[1] ?? field.text);
  if (read === null || read.percent) return null;
  const reading = { number: read.value, decimals: read.decimals };
  if (suffix === undefined || unit === null) return reading;
  const own = (suffix.endsWith('元') ? suffix : `${suffix}元`) as MoneyUnit;
  return {
    number: reading.number.times(YUAN[own]).div(YUAN[unit]),
    decimals: Math.max(0, reading.decimals + PLACES[unit] - PLACES[own]),
  };
}

/**
 * Reads a rate as a fraction. A bare number is a percentage where the header says (%) or where it is larger than any
 * plausible fraction; otherwise it is the fraction itself.
 */
export function rateField(field: Field, percentHeader: boolean): NumberField {
  return numberField(field, readRate(field, percentHeader));
}

function readRate(field: Field, percentHeader: boolean): Reading | null {
  const read = readNumber(field.text);
  if (field.type === 'number' && read?.percent === true) {
    return { number: decimalOf(field.value as number), decimals: read.decimals };
  }
  const bare = field.type === 'number' ? storedNumber(field) : plainReading(read);
  if (bare === null || read?.percent === true) return plainReading(read);
  if (!percentHeader && bare.number.abs().lte(LARGEST_FRACTION)) return bare;
  return { number: bare.number.div(100), decimals: bare.decimals + 2 };
}

/** Reads points: 10, 9.5, `10分`. A weight in percent is no number of points and stays unread. */
export function pointsField(field: Field): NumberField {
  if (field.type === 'number') {
    return numberField(field, readNumber(field.text)?.percent === true ? null : storedNumber(field));
  }
  const bare = POINTS_SUFFIX.exec(field.text)?.[1] ?? field.text;
  const read = readNumber(bare);
  return numberField(field, read === null || read.percent ? null : plainReading(read));
}

const plainReading = (read: { value: Big; decimals: number } | null): Reading | null =>
  read === null ? null : { number: read.value, decimals: read.decimals };

/** A stored number with the decimals the cell displays; a percent format counts as a fraction. */
function storedNumber(field: Field): Reading {
  const shown = readNumber(field.text);
  const number = decimalOf(field.value as number);
  return { number, decimals: shown?.decimals ?? Math.max(0, decimalsOf(number)) };
}
