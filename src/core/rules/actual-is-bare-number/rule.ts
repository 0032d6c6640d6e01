import type { IndicatorAssessment } from '../../assess/assessment';
import { isEmpty } from '../../assess/used-rows';
import { decimalOf } from '../../quantity/decimal';
import { normalizeText } from '../../quantity/normalize-text';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Value = Readonly<Record<'name' | 'actual', string>>;

type BareMessages = Readonly<{
  'not-bare': Value & { readonly figure: string };
  'percent-format': Value & { readonly stored: string };
  'in-words': Value;
}>;

const BARE = /^-?\d+(?:\.\d+)?$/u;
const FIGURE = /-?\d[\d,]*(?:\.\d+)?/u;

/** The result of a quantitative indicator is a number and nothing else; its unit has a column of its own. */
export const actualIsBareNumber = defineRule<BareMessages>()({
  id: 'actual-is-bare-number',
  meta: {
    severity: 'warning',
    category: 'import',
    group: 'import',
    fix: 'none',
    basis: ['数据导入的通行做法：数值栏只填数字，计量单位填在单位栏；以本地预算管理一体化系统的要求为准'],
  },
  messageIds: ['not-bare', 'percent-format', 'in-words'],
  *check(assessment) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'target', 'actual');
    for (const row of rowsInUse(assessment)) {
      const { actual } = row.indicator;
      if (actual === null || isEmpty(actual) || actual.type === 'error' || !isQuantitative(row)) continue;
      yield* problems(row, actual);
    }
    yield* skips;
  },
});

/** What the form declares counts; without it, a target in figures makes the indicator quantitative. */
function isQuantitative({ indicator, target }: IndicatorAssessment): boolean {
  if (indicator.nature !== null) return indicator.nature === 'quantitative';
  return target?.kind === 'number' || target?.kind === 'range';
}

/** Blanks and full-width digits around an otherwise bare number are what text-is-importable is for. */
function* problems(
  { indicator: { name, target }, target: wanted }: IndicatorAssessment,
  actual: Field,
): Generator<Problem<BareMessages>> {
  const data = { name: name.text, actual: actual.text };
  const place = { at: actual.at, related: placesOf(target), actual: actual.text };
  if (typeof actual.value === 'number') {
    if (!actual.numberFormat.includes('%')) return;
    yield {
      messageId: 'percent-format',
      data: { ...data, stored: decimalOf(actual.value).toFixed() },
      ...place,
    };
    return;
  }
  const plain = normalizeText(actual.text).trim();
  if (BARE.test(plain)) return;
  const figure = FIGURE.exec(plain)?.[0].replaceAll(',', '');
  if (figure !== undefined) yield { messageId: 'not-bare', data: { ...data, figure }, ...place };
  else if (wanted?.kind !== 'number' && wanted?.kind !== 'range') {
    yield { messageId: 'in-words', data, ...place };
  }
}
