import Big from 'big.js';
import { pointsAgreement } from '../../../../src/core/rules/shared/points-agreement';

test.each([
  ['9.2874', '9.29', 2, 'same'],
  ['4.9884', '5', 0, 'same'],
  ['9.2874', '9.2874', 2, 'same'],
  ['8.6204', '9', 0, 'rounded'],
  ['8.6276', '8', 0, 'truncated'],
  ['9.2874', '9.28', 2, 'truncated'],
  ['9.2874', '10', 0, 'differs'],
  ['9.2874', '9.3', 2, 'differs'],
])('%s shown as %s with %i decimals: %s', (exact, shown, decimals, agreement) => {
  expect(pointsAgreement(new Big(exact), new Big(shown), decimals)).toBe(agreement);
});
