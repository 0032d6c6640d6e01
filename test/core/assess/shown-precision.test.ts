import Big from 'big.js';
import { agreesAsShown, agreesWithinRounding } from '../../../src/core/assess/shown-precision';

const big = (text: string): Big => new Big(text);

describe('agreesAsShown', () => {
  it.each([
    ['0.49884', '0.5', 2, true, 'V9: 49.88% shown as 50%'],
    ['0.9287', '1', 2, false, 'V7: 92.87% shown as 100%'],
    ['4.9884', '5', 0, true, 'a score shown without decimals'],
    ['8.62', '9', 0, true, 'V8: rounded up to the whole number'],
    ['9.2873', '9.28', 2, false, 'cut off, not rounded'],
    ['9.285', '9.29', 2, true, 'half goes up'],
    ['-0.355775', '-0.3558', 4, true, 'half and more goes away from zero'],
    ['0.876543', '0.876541', 4, true, 'stored more precisely than shown'],
    ['0', '0.004', 2, true, 'both look like zero'],
  ])('%s against %s at %d decimals: %s (%s)', (exact, shown, decimals, expected) => {
    expect(agreesAsShown(big(exact), big(shown), decimals)).toBe(expected);
  });
});

describe('agreesWithinRounding', () => {
  it.each([
    ['45315.2', '45315.3', [1, 1, 1], true, 'two rounded addends and their rounded sum'],
    ['45315.2', '45315.35', [1, 1, 2], false, 'beyond 0.105'],
    ['45315.2', '45315.305', [1, 1, 2], true, 'exactly the tolerance'],
    ['90', '0', [0, 0, 0], false, 'V11: total 0, part 90'],
    ['100.01', '100', [2, 2], true, 'half a cent each'],
    ['100.02', '100', [2, 2], false, 'twice the tolerance'],
    ['1000', '1000', [], true, 'nothing rounded, nothing off'],
    ['1000', '1000.01', [], false, 'nothing rounded, a cent off'],
  ])('%s against %s with %j: %s (%s)', (exact, shown, decimals, expected) => {
    expect(agreesWithinRounding(big(exact), big(shown), decimals)).toBe(expected);
  });
});
