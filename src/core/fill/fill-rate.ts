import Big from 'big.js';
import type { Computed } from '../assess/assessment';
import { roundHalfUp } from '../quantity/decimal';
import type { NumberField } from '../table/field';
import { cellOf } from './cell-operand';
import type { ColumnLook } from './column-look';
import type { Fill, FillKind } from './fill';

export interface RateFill {
  readonly kind: FillKind;
  /** The rate's column, whose scale and format it follows. */
  readonly look: ColumnLook;
  /** Decimals of the percentage. */
  readonly decimals: number;
  /** The two sides as formula text, when every operand is a numeric cell. */
  readonly quotient: { readonly dividend: string; readonly divisor: string } | null;
  /** True where the column never shows more than 100%. */
  readonly capped?: boolean;
}

/** Fills a rate as a live quotient or as its value: a fraction, or 25 for 25% where the column writes so. */
export function fillRate(field: NumberField, rate: Computed, options: RateFill): Fill {
  const { kind, look, decimals, quotient, capped = false } = options;
  const { numberFormat, bare } = look.rate(field);
  const shown = capped && rate.value.gt(1) ? new Big(1) : rate.value;
  const value = bare ? roundHalfUp(shown.times(100), decimals) : roundHalfUp(shown, decimals + 2);
  return {
    at: cellOf(field),
    kind,
    value: value.toNumber(),
    ...(quotient === null ? {} : { formula: formulaOf(quotient, { bare, capped, decimals }) }),
    numberFormat,
    derivation: rate.derivation,
  };
}

function formulaOf(
  { dividend, divisor }: NonNullable<RateFill['quotient']>,
  { bare, capped, decimals }: { readonly bare: boolean; readonly capped: boolean; readonly decimals: number },
): string {
  const quotient = capped ? `MIN(1,${dividend}/${divisor})` : `${dividend}/${divisor}`;
  const rounded = bare ? `ROUND(${quotient}*100,${decimals})` : `ROUND(${quotient},${decimals + 2})`;
  return `=IF(${divisor}=0,"",${rounded})`;
}
