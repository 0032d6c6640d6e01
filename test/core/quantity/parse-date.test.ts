import { daysInMonth } from '../../../src/core/quantity/calendar';
import { parseDate } from '../../../src/core/quantity/parse-date';
import { showQuantity } from './show-quantity';

const read = (text: string): string | null => {
  const date = parseDate(text);
  return date && showQuantity(date);
};

describe('parseDate', () => {
  it.each([
    ['2022年12月31日', 'date 2022-12-31'],
    ['2022 年 12 月 31 日', 'date 2022-12-31'],
    ['2022年12月31号前', 'date 2022-12-31 deadline'],
    ['不晚于2022年6月30日', 'date 2022-6-30 deadline'],
    ['≤2022年6月30日', 'date 2022-6-30 deadline'],
    ['2022.6.30', 'date 2022-6-30'],
    ['2022/6/30', 'date 2022-6-30'],
    ['2022-06', 'date 2022-6-?'],
    ['二〇二二年十二月三十一日', 'date 2022-12-31'],
    ['6月中旬', 'date ?-6-20'],
    ['6月上旬前', 'date ?-6-10 deadline'],
    ['2023年2月底前', 'date 2023-2-28 deadline'],
    ['2月底前', 'date ?-2-29 deadline'],
    ['上半年', 'date ?-6-30'],
    ['2022年下半年', 'date 2022-12-31'],
    ['三季度前', 'date ?-9-30 deadline'],
    ['2022年度', 'date 2022-?-?'],
    ['2022年前', 'date 2022-?-? deadline'],
    ['本年底前', 'date ?-12-31 deadline'],
    ['2022年年底', 'date 2022-12-31'],
    ['2022年年末前', 'date 2022-12-31 deadline'],
    ['于12月底前全部完成', 'date ?-12-31 deadline'],
    ['12月底前完成验收', 'date ?-12-31 deadline'],
    ['计划完成时间为2022年12月', 'date 2022-12-?'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '',
    '年',
    '前',
    '年前',
    '内',
    '当年',
    '本年度',
    '13月',
    '0月',
    '2月30日',
    '2023年2月29日',
    '4月31日',
    '2022年13月',
    '1899年',
    '2100年',
    '12年',
    '2022.12',
    '2022/12',
    '12.31',
    '12-31',
    '2022-06/30',
    '2020-2022年',
    '1-3月',
    '2022年1月至12月',
    '3个月',
    '30日',
    '15日前',
    '5季度',
    '完成',
    '2022年全年',
  ])('%j is not a date', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('daysInMonth', () => {
  it('knows leap years, and allows 29 February where the year is unknown', () => {
    expect([2020, 2021, 2000, 1900, null].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28, 29]);
    expect([1, 3, 4, 6, 9, 11, 12].map((month) => daysInMonth(2022, month))).toEqual([
      31, 31, 30, 30, 30, 30, 31,
    ]);
  });
});
