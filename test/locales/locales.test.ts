import { standards } from '../../src/core/standards/all-standards';
import { national2020 } from '../../src/core/standards/national-2020';
import type { Finding } from '../../src/core/rules/finding';
import type { Locale } from '../../src/locales/locale';
import { localeOf } from '../../src/locales/locale-of';
import { messageOf } from '../../src/locales/message-of';
import { standardDifferences } from '../../src/locales/standard-differences';

const zh = localeOf('zh-CN');
const en = localeOf('en-US');
const languages: [string, Locale][] = [
  [zh.id, zh],
  [en.id, en],
];

const finding: Finding = {
  ruleId: 'score-within-weight',
  messageId: 'above-weight',
  data: { name: '检查次数', score: '12', weight: '10' },
  severity: 'error',
  at: { sheet: '自评表', a1: 'G7' },
  related: [],
};

describe('messageOf', () => {
  test('says a finding in each language', () => {
    expect(messageOf(zh, finding)).toBe('“检查次数”得分 12，高于分值 10');
    expect(messageOf(en, finding)).toBe('“检查次数” scores 12, more than its 10 points');
  });

  test.each([
    ['a rule of another version', { ...finding, ruleId: 'gone-by-now' }, 'gone-by-now/above-weight'],
    ['a message of another version', { ...finding, messageId: 'toString' }, 'score-within-weight/toString'],
  ])('names %s by its identifiers', (_, stored, expected) => {
    expect(messageOf(zh, stored)).toBe(expected);
  });
});

describe.each(languages)('%s', (_, locale) => {
  const plain = [
    locale.ruleHeadings,
    locale.categories,
    locale.fixKinds,
    locale.severities,
    locale.statuses,
    locale.undecided,
    locale.notChecked,
    locale.fillKinds,
    locale.evidence,
  ];

  test('has no blank word, and no word twice in one list', () => {
    for (const list of plain) {
      const words = Object.values(list);
      for (const word of words) expect(word.trim()).not.toBe('');
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('says what to do about every failure, with the place and without', () => {
    for (const say of Object.values(locale.hostErrors)) {
      expect(say('Sheet1!G7')).toContain('Sheet1!G7');
      expect(say('')).not.toMatch(/\(\)|（）|undefined/u);
      expect(say('')).toMatch(locale.id === 'zh-CN' ? /。.*。$|；.*。$/u : /\. .*\.$/u);
    }
  });

  test('has a sentence for every convention of every standard', () => {
    for (const standard of standards) {
      for (const sentence of standardDifferences(standard, national2020, locale.standards)) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|^$/u);
      }
    }
  });
});

describe('standardDifferences', () => {
  test('is silent about what two standards share', () => {
    expect(standardDifferences(national2020, national2020, zh.standards)).toEqual([]);
  });

  test('names each change', () => {
    const changed = {
      ...national2020,
      executionWeight: 20,
      reverseMethod: 'linear',
      qualitativeBands: [0.8, 0.5, 0],
    } as const;
    expect(standardDifferences(changed, national2020, en.standards)).toEqual([
      'execution counts 20 points where the form does not print them',
      'a missed lower-is-better target scores points × (1 − (actual − target) ÷ target), nothing from twice the target',
      'qualitative: met from 80% of the points, partly met from 50%, not met below that',
    ]);
  });
});
