import Big from 'big.js';
import { deriveSum } from '../../../src/core/assess/derive-sum';
import type { Operand } from '../../../src/core/assess/operand';

const operand = (value: string, text = value): Operand => ({ value: new Big(value), text, from: [] });

describe('deriveSum', () => {
  test('shows as many decimals as the most precise addend', () => {
    const sum = deriveSum([operand('10'), operand('-0.5', '−0.5'), operand('9.29')]);
    expect(sum?.derivation.text).toBe('10 + (−0.5) + 9.29 = 18.79');
    expect(sum?.value.toFixed()).toBe('18.79');
  });

  test('is null without addends', () => {
    expect(deriveSum([])).toBeNull();
  });

  test('adds up more addends than a call may have arguments', () => {
    const half = operand('0.5');
    const sum = deriveSum(Array.from({ length: 200_000 }, () => half));
    expect(sum?.value.toFixed()).toBe('100000');
    expect(sum?.derivation.text).toBe(`${'0.5 + '.repeat(20)}… + 0.5 = 100000.0`);
  });
});
