import Big from 'big.js';

/** Spreadsheets keep this many significant digits; what lies beyond is binary noise. */
const STORED_DIGITS = 15;
/** Whole numbers below have no digits beyond the stored ones. */
const LARGEST_EXACT = 1e15;
/** A number with fewer digits than this, or fewer decimals, may have been typed as it is. */
const NOISE_DIGITS = 12;
const NOISE_DECIMALS = 11;
/** A noisy single-precision number stands for a decimal of at most this many digits, this close (relative). */
const MEANT_DIGITS = 4;
const MEANT_WITHIN = '0.000001';

/**
 * The decimal a stored double stands for: 0.1 + 0.2 is 0.3, and the single-precision leftovers of exported tables
 * (0.0900000762939453) are the short number they came from. Throws for NaN and the infinities, which no cell stores.
 */
export const decimalOf = (value: number): Big => {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_EXACT) return new Big(value === 0 ? 0 : value);
  const stored = new Big(value.toPrecision(STORED_DIGITS));
  if (stored.c.length < NOISE_DIGITS || decimalsOf(stored) < NOISE_DECIMALS) return stored;
  for (let digits = 1; digits <= MEANT_DIGITS; digits += 1) {
    const meant = new Big(value.toPrecision(digits));
    if (meant.minus(stored).abs().lte(stored.abs().times(MEANT_WITHIN))) return meant;
  }
  return stored;
};

/** Rounds half away from zero, as Excel's ROUND does; negative decimals round to tens, hundreds and so on. */
export const roundHalfUp = (value: Big, decimals: number): Big => value.round(decimals, Big.roundHalfUp);

/** Plain digits without grouping or exponent, rounded half up; never `-0`. */
export const formatDecimal = (value: Big, decimals: number): string => {
  const needed = decimalsOf(value);
  if (needed === decimals && decimals >= 0) return value.toFixed();
  const rounded = needed < decimals ? value : roundHalfUp(value, decimals);
  return rounded.toFixed(Math.max(decimals, 0));
};

/** A fraction as a percentage: 0.9 at two decimals is `90.00%`. */
export const formatPercent = (fraction: Big, decimals: number): string =>
  `${formatDecimal(fraction.times(100), decimals)}%`;

/** How many places after the decimal point a number needs; negative for round thousands (1000 needs −3). */
export const decimalsOf = (value: Big): number => (signOf(value) === 0 ? 0 : value.c.length - 1 - value.e);

/** −1, 0 or 1; cheaper than a comparison with zero. */
export const signOf = (value: Big): number => (value.c[0] === 0 ? 0 : value.s);

/** Moves the decimal point: 12 by 4 places is 120000, 12 by −2 is 0.12. */
export const timesPowerOfTen = (value: Big, power: number): Big =>
  power === 0 ? value : value.times(`1e${power}`);
