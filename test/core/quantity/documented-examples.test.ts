import { readFileSync } from 'node:fs';
import { formatQuantity } from '../../../src/core/quantity/format-quantity';
import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import { showQuantity } from './show-quantity';

const page = readFileSync('docs/quantities.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:text|-)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, text = '', reading = '', canonical = '']) => ({
    text: text === '(blank)' ? '' : text,
    reading,
    canonical,
  }));

describe('docs/quantities.md', () => {
  it('has an example of every kind', () => {
    const kinds = new Set(rows.map(({ reading }) => reading.split(' ')[0]));
    expect([...kinds].sort()).toEqual([
      'answer',
      'band',
      'date',
      'empty',
      'grade',
      'number',
      'prose',
      'range',
    ]);
    expect(rows.length).toBeGreaterThan(100);
  });

  it.each(rows)('$text reads as $reading', ({ text, reading, canonical }) => {
    const quantity = parseQuantity(text);
    expect(showQuantity(quantity)).toBe(reading);
    expect(formatQuantity(quantity)).toBe(quantity.kind === 'prose' ? text : canonical);
  });
});
