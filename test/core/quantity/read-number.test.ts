import Big from 'big.js';
import { readNumber } from '../../../src/core/quantity/read-number';
import { fc } from '../../support/fast-check';

const read = (text: string): string | null => {
  const number = readNumber(text);
  if (number === null) return null;
  const { value, decimals, percent, malformations } = number;
  return [value.toFixed(), decimals, ...(percent ? ['percent'] : []), ...malformations].join(' ');
};

describe('readNumber', () => {
  it.each([
    ['0', '0 0'],
    ['8.00', '8 2'],
    ['18372.10', '18372.1 2'],
    ['15,914.14', '15914.14 2'],
    ['1,234,567', '1234567 0'],
    ['-10145.17', '-10145.17 2'],
    ['−35.58%', '-0.3558 4 percent'],
    ['+5', '5 0'],
    ['.5', '0.5 1'],
    ['98%', '0.98 2 percent'],
    ['98 ％', '0.98 2 percent'],
    ['100.00%', '1 4 percent'],
    ['0.9‰', '0.0009 4 percent'],
    ['２３７０', '2370 0'],
    [' 12.5 ', '12.5 1'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['49. 8%', '0.498 3 percent space-in-number'],
    ['49 .8', '49.8 1 space-in-number'],
    ['18 372.10', '18372.1 2 space-in-number'],
    ['- 5', '-5 0 space-in-number'],
    ['27,1817', '271817 0 broken-grouping'],
    ['1234,567', '1234567 0 broken-grouping'],
    ['27, 1817', '271817 0 space-in-number broken-grouping'],
  ])('reads %s and says what is odd', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '-',
    '+',
    '%',
    '--%',
    '.',
    '4.',
    '(1)',
    '(1,234.5)',
    '007',
    '00',
    '1.2.3',
    '1,2,3',
    '3,5',
    '1 2',
    '12 34',
    '1,',
    ',1',
    '98%%',
    '1e5',
    '0x10',
    '∞',
    '1万',
    '90万元',
    '38 套',
    '≥38',
    '1-2',
    '2021年',
    '½',
    '①',
    '10²',
    '十二',
    '100%1000',
  ])('leaves %j unread', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads back any plain decimal with its decimals', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const typed = new Big(digits.toString()).times(new Big(10).pow(-places));
          const number = readNumber(typed.toFixed(places));
          expect(number?.value.eq(typed)).toBe(true);
          expect(number?.decimals).toBe(places);
          expect(number?.malformations).toEqual([]);
        },
      ),
    );
  });

  it('reads grouped and ungrouped digits alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (integer) => {
        const grouped = readNumber(integer.toLocaleString('en-US'));
        expect(grouped?.value.toFixed()).toBe(String(integer));
        expect(grouped?.malformations).toEqual([]);
      }),
    );
  });
});
