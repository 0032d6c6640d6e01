import { ANSWERS, parseAnswer } from '../../../src/core/quantity/parse-answer';
import { parseBand } from '../../../src/core/quantity/parse-band';
import { parseEmpty } from '../../../src/core/quantity/parse-empty';
import { GRADES, parseGrade } from '../../../src/core/quantity/parse-grade';

describe('the word lists', () => {
  it('give every word one meaning', () => {
    const words = [
      ...ANSWERS.flatMap(({ yes, no }) => [...yes, ...no]),
      ...GRADES.flatMap(({ ranks }) => ranks.flat()),
    ];
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter((word) => parseBand(word) !== null)).toEqual([]);
  });
});

describe('parseAnswer', () => {
  it.each([
    ['严格按照合同约定执行', 'yes', '符合'],
    ['不符合相关规定', 'no', '符合'],
    ['在项目计划完成时间内完成', 'yes', '及时'],
    ['未在规定期限内完成', 'no', '及时'],
    ['验收合格', 'yes', '合格'],
  ])('%s answers %s on %s', (text, answer, topic) => {
    expect(parseAnswer(text)).toEqual({ kind: 'answer', answer, topic });
  });

  it.each([
    '',
    '基本完成',
    '部分完成',
    '基本符合要求',
    '符合条件的学生',
    '符合3项标准',
    '符合规定但未执行',
    '完成情况良好',
    '是否完成',
    '不完成',
  ])('%j is no answer', (text) => {
    expect(parseAnswer(text)).toBeNull();
  });
});

describe('parseBand', () => {
  it.each([
    ['达成年度指标', 'full'],
    ['达到预期目标', 'full'],
    ['全部达成预期指标', 'full'],
    ['部分达成年度指标并具有一定效果', 'partial'],
    ['未达成年度指标且效果较差', 'none'],
    ['未达到预期', 'none'],
  ])('%s is %s', (text, band) => {
    expect(parseBand(text)).toEqual({ kind: 'band', band });
  });

  it.each(['', '达到', '达成', '达到95%', '基本达成预期指标', '达成预期指标的80%', '部分完成'])(
    '%j is no band',
    (text) => {
      expect(parseBand(text)).toBeNull();
    },
  );
});

describe('parseGrade', () => {
  it.each([
    ['C', 'A', 2],
    ['乙级', '甲乙丙', 1],
    ['一等奖', '等奖', 0],
    ['II级', '级', 1],
    ['较高', '高低', 1],
  ])('%s has its place on the scale %s', (text, scale, rank) => {
    expect(parseGrade(text)).toEqual({ kind: 'grade', scale, rank, label: text });
  });

  it.each([
    '',
    'G',
    'AB',
    'A类产品',
    '5A级',
    '十级',
    '0级',
    '市级',
    '优良',
    '优良中低差',
    '显著',
    '明显',
    '级',
  ])('%j is no grade', (text) => {
    expect(parseGrade(text)).toBeNull();
  });
});

describe('parseEmpty', () => {
  it.each(['-', '—', '--%', '/', '\\', '*', '...', '……', '. .', 'N/A', 'xx', '≥', '= %', '≥人次', '≥/'])(
    '%j is a placeholder',
    (text) => {
      expect(parseEmpty(text)).toEqual({ kind: 'empty', placeholder: true });
    },
  );

  it.each(['0', '无', '二', 'x', '-1', '≥X', '人次', '≥待定'])('%j is not empty', (text) => {
    expect(parseEmpty(text)).toBeNull();
  });
});
