import { readBeside } from '../../../src/core/quantity/read-beside';
import { showQuantity } from './show-quantity';

it.each([
  ['31.5', '≥30公里', 'number 31500 (-2) 米'],
  ['3', '≥30公里', 'number 3000 (-3) 米'],
  ['31500', '≥30公里', 'number 31500 (0)'],
  ['31.5', '≥30km', 'number 31500 (-2) 米'],
  ['2.8', '3公顷以上', 'number 28000 (-3) 平方米'],
  ['48', '50公斤', 'number 0.048 (3) 吨'],
  ['0', '≥30公里', 'number 0 (-3) 米'],
  ['2.6', '2.5万公顷', 'number 2.6 (1)'],
  ['31.5米', '≥30公里', 'number 31.5 (1) 米'],
  ['95', '≥90%', 'number 95 (0)'],
  ['12', '≥10个', 'number 12 (0)'],
  ['完成', '≥30公里', 'answer 完成 yes'],
])('%s beside %s is %s', (text, opposite, expected) => {
  expect(showQuantity(readBeside(text, 'actual', opposite))).toBe(expected);
});

it('reads a bare target by the unit of the result', () => {
  expect(showQuantity(readBeside('30', 'target', '31.5公里'))).toBe('number 30000 (-3) 米');
});
