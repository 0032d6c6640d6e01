import Big from 'big.js';
import { roundHalfUp } from '../quantity/decimal';

/**
 * Whether a shown number is what an exact one looks like at that many decimals. `shown` may itself be stored more
 * precisely than the cell displays it.
 */
export const agreesAsShown = (exact: Big, shown: Big, decimals: number): boolean =>
  exact.eq(shown) || roundHalfUp(exact, decimals).eq(roundHalfUp(shown, decimals));

/**
 * Whether a shown sum or difference can come from numbers that were rounded one by one: half a unit of the last
 * shown digit is allowed for each of them. `shownDecimals` lists the decimals of every addend and of the sum itself.
 * This is for amounts of money; points are typed as they are meant, so totals of points use `agreesAsShown`.
 */
export const agreesWithinRounding = (exact: Big, shown: Big, shownDecimals: readonly number[]): boolean =>
  exact.minus(shown).abs().lte(roundingTolerance(shownDecimals));

const roundingTolerance = (shownDecimals: readonly number[]): Big =>
  shownDecimals.reduce((sum, places) => sum.plus(new Big(10).pow(-places).div(2)), new Big(0));
