import { type CompareContext, type CompareOutcome, decided, undecided } from './compare-outcome';
import { normalizeText } from './normalize-text';
import type { AnswerQuantity, GradeQuantity, ProseQuantity } from './quantity';

/** Scales whose better end depends on what is graded: 低 is good for a risk, 三级 for a protection level. */
const AMBIGUOUS_SCALES = new Set(['高低', '级', '类']);
const PROTECTION_LEVEL = /等保|等级保护|保护等级|风险|响应|预警/u;

/** Answers compare inside one topic; 按时完成 also answers a target that asks only for 完成. */
export const compareAnswers = (target: AnswerQuantity, actual: AnswerQuantity): CompareOutcome => {
  if (target.topic === actual.topic) return decided(target.answer === actual.answer);
  const inTime = target.topic === '完成' && target.answer === 'yes' && actual.topic === '及时';
  return inTime && actual.answer === 'yes' ? decided(true) : undecided('kinds-differ');
};

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

/** The same words on both sides are met, unless there are figures in them that were not read. */
export const compareProse = (target: ProseQuantity, actual: ProseQuantity): CompareOutcome => {
  const wanted = essence(target.text);
  return wanted === essence(actual.text) && !/\d/u.test(wanted) ? decided(true) : undecided('qualitative');
};

const essence = (text: string): string => normalizeText(text).replaceAll(/[\s,.;:，。；：、]/gu, '');
