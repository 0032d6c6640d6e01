import { type CompareContext, type CompareOutcome, decided, undecided } from './compare-outcome';
import { normalizeText } from './normalize-text';
import type { AnswerQuantity, GradeQuantity, NumberQuantity, ProseQuantity } from './quantity';

/** Scales whose better end depends on what is graded: 低 is good for a risk, 三级 for a protection level. */
const AMBIGUOUS_SCALES = new Set(['高低', '级', '类']);
const PROTECTION_LEVEL = /等保|等级保护|保护等级|风险|响应|预警/u;

/** Answers compare inside one topic; 按时完成 also answers a target that asks only for 完成. */
export const compareAnswers = (target: AnswerQuantity, actual: AnswerQuantity): CompareOutcome => {
  if (target.topic === actual.topic) return decided(target.answer === actual.answer);
  const inTime = target.topic === '完成' && target.answer === 'yes' && actual.topic === '及时';
  return inTime && actual.answer === 'yes' ? decided(true) : undecided('kinds-differ');
};

/** What is asked of all (全覆盖, 完成, 及时) is reached by 100%; a smaller share is for a person. */
export const compareShare = (target: AnswerQuantity, actual: NumberQuantity): CompareOutcome =>
  target.answer === 'yes' && OF_ALL.has(target.topic) && actual.unit === '%' && actual.value.eq(1)
    ? decided(true)
    : undecided('kinds-differ');

const OF_ALL = new Set(['覆盖', '完成', '及时', '合格', '达标', '通过', '到位']);

/** Grades compare inside one scale; equal grades are met whatever their order means. */
export const compareGrades = (
  target: GradeQuantity,
  actual: GradeQuantity,
  { name }: CompareContext,
): CompareOutcome => {
  if (target.scale !== actual.scale) return undecided('kinds-differ');
  if (target.rank === actual.rank) return decided(true);
  const highWanted = target.scale === '高低' && target.rank <= 1;
  const ordered =
    !AMBIGUOUS_SCALES.has(target.scale) ||
    (!PROTECTION_LEVEL.test(name) && (highWanted || target.scale !== '高低'));
  return ordered ? decided(actual.rank < target.rank) : undecided('qualitative');
};

/** The same words on both sides are met, unless there are figures in them that were not read, other than those of a time. */
export const compareProse = (target: ProseQuantity, actual: ProseQuantity): CompareOutcome => {
  const wanted = essence(target.text);
  const isSame = wanted === essence(actual.text) && (!/\d/u.test(wanted) || TIME.test(wanted));
  return isSame ? decided(true) : undecided('qualitative');
};

/** 2022年1-12月, 2022年全年, 每月10日前: when something is done, all through a period or again and again. */
const TIME =
  /^(?:(?:\d{4}年度?)?(?:\d{1,2}月?[-~至到—])?\d{1,2}月份?|\d{4}年(?:全年|度)?|(?:\d{4}年)?每[年季月周]度?\d{1,2}[日号](?:之前|前|内)?)$/u;

const essence = (text: string): string => normalizeText(text).replaceAll(/[\s,.;:，。；：、了]/gu, '');
