import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import type { Quantity } from '../../../src/core/quantity/quantity';
import { showQuantity } from './show-quantity';
import { fc } from '../../support/fast-check';

const read = (text: string): string => showQuantity(parseQuantity(text));

const KINDS: readonly Quantity['kind'][] = [
  'number',
  'range',
  'date',
  'grade',
  'answer',
  'band',
  'prose',
  'empty',
];

/** What forms are made of, so that random texts come close to real ones. */
const pieces = fc.constantFrom(
  ...[
    '≥',
    '≤',
    '≧',
    '不低于',
    '控制在',
    '以上',
    '以内',
    '(含)',
    '约',
    '超',
    '余',
    '全年',
    '每',
    '平均',
    '/',
    '年',
    '月',
    '日',
    '前',
    '底',
  ],
  ...[
    '0',
    '1',
    '12',
    '98',
    '2022',
    '.5',
    ',',
    '.',
    '-',
    '~',
    '%',
    '‰',
    '万',
    '亿',
    '元',
    '套',
    '次',
    '个',
    '百分之',
    '十',
    '三',
    '一',
  ],
  ...[
    '完成',
    '符合',
    '达成',
    '预期指标',
    '优',
    'A',
    '级',
    '①',
    '、',
    '。',
    ' ',
    '\n',
    '\u3000',
    '无',
    '未',
    'm²',
    '😀',
    '个百分点',
    '下降',
  ],
);

describe('parseQuantity', () => {
  it('says the year only where it is written', () => {
    expect(read('2022年12月')).toBe('date 2022-12-?');
    expect(read('12月')).toBe('date ?-12-?');
  });

  it.each([
    ['① ≥38套', 'number >= 38 (0) 套'],
    ['(1)100%', 'number 1 (2) %'],
    ['（一）100%', 'number 1 (2) %'],
    ['1、≥95%', 'number >= 0.95 (2) %'],
    ['1.≥95%', 'number >= 0.95 (2) %'],
    ['1、98%', 'prose'],
    ['1、2次', 'prose'],
    ['100％。', 'number 1 (2) %'],
    ['①', 'prose'],
  ])('takes the list marker off %s, if it is one', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['5m2', 'number 5 (0) 平方米'],
    ['5 m ²', 'number 5 (0) 平方米'],
    ['10万m2', 'number 100000 (-4) 平方米'],
    ['3M3', 'number 3 (0) 立方米'],
    ['5m²', 'number 5 (0) 平方米'],
    ['2km2', 'number 2000000 (-6) 平方米'],
    ['5m', 'number 5 (0) 米'],
    ['5M', 'prose'],
  ])('reads the metres of %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes words of reaching for a bound in a target and for a result in an actual value', () => {
    expect(showQuantity(parseQuantity('达到95%', 'target'))).toBe('number >= 0.95 (2) %');
    expect(showQuantity(parseQuantity('达到95%', 'actual'))).toBe('number 0.95 (2) %');
    expect(showQuantity(parseQuantity('超过95%', 'target'))).toBe('number > 0.95 (2) %');
    expect(showQuantity(parseQuantity('超过95%', 'actual'))).toBe('number over 0.95 (2) %');
    expect(showQuantity(parseQuantity('不低于95%', 'actual'))).toBe('number >= 0.95 (2) %');
  });

  it.each([
    ['>=95%', 'number >= 0.95 (2) %'],
    ['> = 95%', 'number >= 0.95 (2) %'],
    ['=>95%', 'number >= 0.95 (2) %'],
    ['＜＝5次', 'number <= 5 (0) 次'],
    ['≥≥95%', 'number >= 0.95 (2) %'],
    ['≥90%以上', 'number >= 0.9 (2) %'],
    ['超过90%以上', 'number > 0.9 (2) %'],
    ['保持在95%以上', 'number >= 0.95 (2) %'],
    ['控制在95%以上', 'number >= 0.95 (2) %'],
    ['3次及以上', 'number >= 3 (0) 次'],
    ['5%以内(不含)', 'number < 0.05 (2) %'],
    ['30吨左右', 'number about 30 (0) 吨'],
    ['共完成38套', 'number 38 (0) 套'],
    ['开展培训12次', 'number 12 (0) 次'],
    ['同比增长5%', 'number up 0.05 (2) %'],
    ['较上年下降了3%', 'number down -0.03 (2) %'],
    ['提高到80%', 'number 0.8 (2) %'],
    ['5人·天', 'number 5 (0) 人 /日'],
    ['300元/㎡', 'number 300 (0) 元 per 平方米'],
    ['80元/公里', 'number 80 (0) 元 per 公里'],
    ['每人每年600元', 'number 600 (0) 元 per 人 /年'],
    ['全年600宗/月', 'prose'],
    ['≥12丛林带', 'number >= 12 (0) 丛林带'],
    ['12丛林带', 'prose'],
    ['12丛', 'number 12 (0) 丛'],
    ['≥不超过5次', 'prose'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps prose as typed', () => {
    expect(parseQuantity(' 显著，提升 ')).toEqual({ kind: 'prose', text: '显著，提升' });
  });

  it.each([
    '12.5分的3倍',
    '2021年度',
    '全天候可用',
    '5000吨稻谷、500吨成品粮',
    '剩余3%尾款未付',
    '市级保护单位',
    '资源采购期以当年为主',
    '第3名',
    '3:1',
    '1/3',
    '三分之一',
    '一半',
    '几十个',
    '上百次',
    '3×4米',
    '10^5',
    '1e5',
    'No.5',
    'COVID-19',
    '100%1000件',
    '100%5个',
    '>',
    '3个未完成',
    '5个不合格',
    '增长',
    '每月',
    '2022年1月至12月',
    '1-12月',
    '0310',
    '13800138000号',
    'Q1',
    '第1',
    '两会',
    '三公',
    '四个意识',
    '百姓',
    '万能',
    '千方百计',
    '一次性',
    '一致',
    '一流',
    '一是',
    '十佳',
    '2023年前三季度',
    '较上年',
    '98分以上(优秀)',
    '95%以上98%以下',
    '≥80%≤90%',
  ])('never makes a number of %s', (text) => {
    expect(['number', 'range']).not.toContain(parseQuantity(text).kind);
  });

  it('gives every text exactly one kind, changes nothing and never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const quantity = parseQuantity(text);
        expect(KINDS).toContain(quantity.kind);
        if (quantity.kind === 'prose') expect(quantity.text).toBe(text.trim());
        expect(parseQuantity(text, 'target')).toEqual(quantity);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads a long cell in a moment', () => {
    const started = performance.now();
    for (const piece of ['1', '1,', '1 ', '≥', '每年', '一', '万', '率', '(', '.', '-'])
      parseQuantity(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
