import type Big from 'big.js';
import { decimalsOf } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import type { Standard } from '../standards/standard';
import type { Computed } from './assessment';
import { deriveQuotient } from './derive-quotient';
import type { Measured } from './measured';
import { figure, type Operand } from './operand';

/** Target and actual as they were compared: units converted, and a missing unit taken over from the other side. */
export interface Sides {
  readonly target: Operand;
  readonly actual: Operand;
}

/** Achievement of a decided row, T ÷ A where lower is better; `null` for target 0, dates and words. */
export function achievementOf(measured: Measured, standard: Standard): Computed | null {
  const sides = sidesOf(measured);
  if (sides === null) return null;
  const decimals = Math.max(standard.rateDecimals, (measured.indicator.completion?.decimals ?? 0) - 2);
  return measured.direction === 'lower'
    ? deriveQuotient(sides.target, sides.actual, decimals)
    : deriveQuotient(sides.actual, sides.target, decimals);
}

/** `null` unless the row was decided by the ratio of two numbers. */
export function sidesOf(measured: Measured): Sides | null {
  const { indicator, verdict, direction } = measured;
  if (verdict.kind === 'undecided' || verdict.achievement === null) return null;
  if (indicator.target === null || indicator.actual === null) return null;
  const { numerator, denominator } = verdict.achievement;
  const values =
    direction === 'lower'
      ? { target: numerator, actual: denominator }
      : { target: denominator, actual: numerator };
  const write = writerFor(measured);
  const shown = typedValues(measured, values) ?? values;
  return {
    target: { value: values.target, text: write(shown.target), from: [indicator.target.at] },
    actual: { value: values.actual, text: write(shown.actual), from: [indicator.actual.at] },
  };
}

type Values = Readonly<Record<keyof Sides, Big>>;

/** The values as the cells have them, where they are in one unit and in the ratio that was compared. */
function typedValues({ target, actual }: Measured, compared: Values): Values | null {
  if (target?.kind !== 'number' || actual?.kind !== 'number' || target.unit !== actual.unit) return null;
  if (target.value === compared.target && actual.value === compared.actual) return compared;
  const sameRatio = target.value.times(compared.actual).eq(actual.value.times(compared.target));
  return sameRatio && target.value.s === compared.target.s
    ? { target: target.value, actual: actual.value }
    : null;
}

/** Writes values the way the row does: as percentages, in 万 or 亿 where both sides do, else plainly. */
function writerFor({ indicator, target, actual, verdict }: Measured): (value: Big) => string {
  if (isShare(target) || isShare(actual)) return (value) => `${exactFigure(value.times(100))}%`;
  const texts = [indicator.target?.text ?? '', indicator.actual?.text ?? ''];
  const assumed = verdict.kind === 'decided' && verdict.assumedUnit !== null;
  for (const [sign, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const written = texts.filter((text) => text.includes(sign)).length;
    if (written === 2 || (written === 1 && assumed)) return (value) => exactFigure(value.div(size));
  }
  return exactFigure;
}

const isShare = (side: Quantity | null): boolean => side?.kind === 'number' && side.unit === '%';

const exactFigure = (value: Big): string => figure(value, Math.max(0, decimalsOf(value)));
