import Big from 'big.js';
import { gradeOf } from '../../assess/grade-of';
import { isEmpty } from '../../assess/used-rows';
import { normalizeText } from '../../quantity/normalize-text';
import { parseQuantity } from '../../quantity/parse-quantity';
import type { Standard } from '../../standards/standard';
import type { Field, NumberField } from '../../table/field';
import type { Narrative, Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

const FULL_MARKS = new Big(100);

type Grades = Readonly<Record<'total' | 'grade' | 'expected' | 'bound', string>>;

type GradeMessages = Readonly<{ differs: Grades; 'said-otherwise': Grades & Readonly<{ label: string }> }>;

/** A printed total out of 100, with the grade of the standard that it falls into. */
interface Graded {
  readonly score: NumberField;
  readonly grade: string;
  readonly bound: string;
}

/** The printed grade is the one that the standard gives for the printed total; so is a grade named in the conclusion. */
export const gradeMatchesTotal = defineRule<GradeMessages>()({
  id: 'grade-matches-total',
  meta: {
    severity: 'warning',
    category: 'scores',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差',
    ],
  },
  messageIds: ['differs', 'said-otherwise'],
  *check({ table, standard }) {
    const skips = new Skips();
    const score = table.total?.score ?? null;
    const sentences = conclusions(table);
    if (!standard.scored) skips.add('not-scored');
    else if (table.grade === null && sentences.length === 0) skips.add('no-grade');
    else if (score === null) skips.add('no-total', table.grade);
    else if (table.total?.weight?.number?.eq(FULL_MARKS) === false)
      skips.add('incomplete', table.total.weight);
    else if (!skips.addMissing(score)) {
      const graded = gradedTotal(score, standard);
      if (graded !== null) {
        if (table.grade !== null) yield* compareGrade(table.grade, graded, skips);
        for (const sentence of sentences) yield* compareWords(sentence, graded);
      }
    }
    yield* skips;
  },
});

function gradedTotal(score: NumberField, standard: Standard): Graded | null {
  const grade = score.number && gradeOf(score.number, standard);
  const band = standard.grades.findIndex((candidate) => candidate.grade === grade);
  const from = standard.grades[band]?.from;
  if (!grade || from === undefined) return null;
  const above = standard.grades[band - 1];
  return { score, grade, bound: above === undefined ? `≥${from}` : `${from}–${above.from}` };
}

function* compareGrade(field: Field, graded: Graded, skips: Skips): Generator<Problem<GradeMessages>> {
  if (isEmpty(field)) {
    skips.add('blank-cell', field);
    return;
  }
  const word = chosenWord(field.text);
  const rank = rankOf(word);
  if (rank === null) skips.add('unread-cell', field);
  else if (rank !== rankOf(graded.grade)) yield { messageId: 'differs', ...found(field, word, graded) };
}

function* compareWords({ text, label }: Narrative, graded: Graded): Generator<Problem<GradeMessages>> {
  const word = SAID.exec(normalizeText(text.text).replaceAll(/\s/gu, ''))?.groups?.['grade'];
  if (word === undefined || rankOf(word) === null || rankOf(word) === rankOf(graded.grade)) return;
  const problem = found(text, word, graded);
  const data = { ...problem.data, label: label.text };
  yield { messageId: 'said-otherwise', severity: 'info', ...problem, data };
}

function found(field: Field, grade: string, { score, grade: expected, bound }: Graded) {
  return {
    data: { total: score.text, grade, expected, bound },
    at: field.at,
    related: placesOf(score),
    expected,
    actual: grade,
  };
}

/** 自评等级为优, 评价结果：“良好”, 自评良好; not 良好 as an ordinary word. */
const SAID =
  /(?:等级|等次|档次|自评|评价|评定|结果|结论)(?:等级|等次|结果|结论)?(?:为|是|:|属于)?["“'‘]?(?<grade>优秀|优|良好|良|中等|中|差)["”'’]?(?=[,.。;、)]|等级|等次|$)/u;

const conclusions = ({ narratives }: Table): readonly Narrative[] =>
  narratives.filter(
    ({ role, text }) =>
      (role === 'conclusion' || role === 'performance') &&
      SAID.test(normalizeText(text.text).replaceAll(/\s/gu, '')),
  );

const TICKED = /[☑☒√✓✔■]\s*(?<word>[^\s□☐○☑☒√✓✔■]+)/u;

/** The ticked word of a list of boxes, else the text without what stands in brackets. */
const chosenWord = (text: string): string => {
  const word = TICKED.exec(text)?.groups?.['word'] ?? text;
  return normalizeText(word).replaceAll(/\(.*?\)|["“”\s]/gu, '');
};

/** 优 and 优秀, 良 and 良好 are one grade; `null` for any other word. */
function rankOf(word: string): number | null {
  const quantity = parseQuantity(word);
  return quantity.kind === 'grade' && quantity.scale === '优良中差' ? quantity.rank : null;
}
