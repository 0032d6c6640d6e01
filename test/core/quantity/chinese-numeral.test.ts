import nzh from 'nzh/cn';
import { readChineseNumeral } from '../../../src/core/quantity/chinese-numeral';
import { fc } from '../../support/fast-check';

const read = (text: string): string | undefined => readChineseNumeral(text)?.toFixed();

/** A second writer of numerals, digit by digit, so that the property does not rest on one library. */
const write = (value: number): string => {
  const section = (below10000: number): string =>
    ['千', '百', '十', '']
      .map((place, i) => {
        const digit = Math.floor(below10000 / 10 ** (3 - i)) % 10;
        return digit === 0 ? '零' : `${'零一二三四五六七八九'.charAt(digit)}${place}`;
      })
      .join('');
  const [yi, wan, one] = [1e8, 1e4, 1].map((size) => section(Math.floor(value / size) % 10000));
  const long = `${String(yi)}亿${String(wan)}万${String(one)}`.replace(/零零零零[亿万]?/gu, '零');
  return long.replaceAll(/零+/gu, '零').replaceAll(/零(?=[亿万]|$)|^零/gu, '') || '零';
};

describe('readChineseNumeral', () => {
  it.each([
    ['零', '0'],
    ['〇', '0'],
    ['五', '5'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['三十八', '38'],
    ['一百零五', '105'],
    ['一百一十', '110'],
    ['三百五', '350'],
    ['三千五', '3500'],
    ['三千零五', '3005'],
    ['一千零一万', '10010000'],
    ['两百', '200'],
    ['两万', '20000'],
    ['一万二', '12000'],
    ['三亿五千万', '350000000'],
    ['一千二百零四亿零十七万', '120400170000'],
    ['一万亿', '1000000000000'],
    ['一万亿零五', '1000000000005'],
    ['二〇二五', '2025'],
    ['二○二一', '2021'],
    ['一点五', '1.5'],
    ['零点零五', '0.05'],
    ['三点一四万', '31400'],
    ['负三', '-3'],
    ['壹佰贰拾叁', '123'],
    ['壹佰万壹仟', '1001000'],
    ['贰拾', '20'],
  ])('reads %s as %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    '',
    '一批',
    '若干',
    '几十',
    '百',
    '千',
    '万',
    '亿',
    '三四',
    '七八',
    '一二三',
    '三三十',
    '十三十',
    '一百二百',
    '一百零',
    '零五',
    '一百零零五',
    '十两',
    '两十',
    '三千两',
    '点五',
    '一点',
    '十点',
    '百分之九十八',
    '三分之二',
    '38',
    ' 三',
    '三 ',
    '三个',
    '负',
    '负负三',
    '一百零二零',
    '一亿亿',
    '十万百',
    '半',
  ])('leaves %j unread', (text) => {
    expect(readChineseNumeral(text)).toBeNull();
  });

  // Only the library's writer serves as oracle: its reader takes 两百 for 0 and 二〇二五 for 225.
  it('reads what nzh writes, in plain and in financial characters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (digits, part) => {
          const value = Math.floor(part * 10 ** digits);
          for (const text of [
            nzh.encodeS(value),
            nzh.encodeS(value, { tenMin: false }),
            nzh.encodeB(value),
          ]) {
            expect([text, read(text)]).toEqual([text, String(value)]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads what another writer writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect([write(value), read(write(value))]).toEqual([write(value), String(value)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never reads a text with another character in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e8 }),
        fc.constantFrom('个', '%', '1', '、', ' ', '之', '第'),
        (value, other) => {
          expect(read(`${nzh.encodeS(value)}${other}`)).toBeUndefined();
          expect(read(`${other}${nzh.encodeS(value)}`)).toBeUndefined();
        },
      ),
    );
  });
});
