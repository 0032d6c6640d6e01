import Big from 'big.js';
import type { Assessment, FundAssessment } from '../../assess/assessment';
import { percentFigure } from '../../assess/operand';
import { isEmpty } from '../../assess/used-rows';
import type { Standard } from '../../standards/standard';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';
import { reasonPlaces, writtenSentences } from '../shared/written-reasons';

type AdjustmentMessages = Readonly<{
  large: Readonly<Record<'name' | 'rate' | 'line', string>>;
  adjusted: Readonly<Record<'name' | 'rate', string>>;
}>;

/** Where the standard names no line, this is the one that published checks share. */
const DEFAULT_LINE = 0.3;

/** A budget that changed much during the year has its reason somewhere in the table. */
export const adjustmentExplained = defineRule<AdjustmentMessages>()({
  id: 'adjustment-explained',
  meta: {
    severity: 'warning',
    category: 'funds',
    fix: 'none',
    basis: [
      '预算绩效管理系统自评表栏目：预算调整率、预算调整超30%原因说明',
      '部门预算项目支出绩效自评表（四川）填报说明：年中预算有调整的应单独说明',
    ],
  },
  messageIds: ['large', 'adjusted'],
  *check(assessment) {
    const skips = new Skips();
    const totals = assessment.funds.filter(({ fund }) => fund.role === 'total');
    if (assessment.funds.length === 0) skips.add('no-funds');
    else if (totals.length === 0) skips.add('no-fund-total');
    else if (totalAllows(assessment, skips)) {
      for (const row of totals) {
        const rate = row.adjustmentRate?.value ?? row.fund.adjustmentRate?.number ?? null;
        if (rate === null) noteUndecided(skips, row);
        else if (!isExplained(assessment, row)) yield* judge(row, rate, assessment.standard);
      }
    }
    yield* skips;
  },
});

/** Some systems ask only above a certain total score. */
function totalAllows({ table, total, standard }: Assessment, skips: Skips): boolean {
  const above = standard.adjustmentReasonWhenTotalAbove;
  if (above === null) return true;
  const points = table.total?.score?.number ?? total?.value ?? null;
  if (points === null) skips.add('no-total');
  return points?.gt(above) ?? false;
}

function noteUndecided(skips: Skips, { fund }: FundAssessment): void {
  const { adjusted, initial, adjustment } = fund;
  const others = [adjusted, adjustment, fund.adjustmentRate];
  if (isEmpty(initial) && others.every(isEmpty)) skips.add('blank-cell', initial, ...others);
  else if (initial === null) skips.add('no-initial-column');
  else if (adjusted === null && adjustment === null) skips.add('no-adjusted-column');
  else if (!skips.addMissing(initial, adjusted ?? adjustment)) skips.add('zero-denominator', initial);
}

function* judge(
  { fund }: FundAssessment,
  rate: Big,
  { adjustmentReasonFrom, adjustmentAlwaysExplained, rateDecimals }: Standard,
): Generator<Problem<AdjustmentMessages>> {
  const line = new Big(adjustmentReasonFrom ?? DEFAULT_LINE);
  const cells = placesOf(fund.adjustmentRate, fund.adjustment, fund.adjusted, fund.initial);
  const [at = fund.label.at, ...related] = cells;
  const data = { name: fund.label.text, rate: percentFigure(rate, rateDecimals) };
  if (rate.abs().gte(line)) {
    yield {
      messageId: 'large',
      data: { ...data, line: percentFigure(line, 0) },
      at,
      related,
      actual: data.rate,
    };
  } else if (adjustmentAlwaysExplained && !rate.eq(0)) {
    yield { messageId: 'adjusted', data, at, related, actual: data.rate };
  }
}

/** The row's own reason counts whatever it says; anywhere else the words must be about the budget. */
function isExplained({ table }: Assessment, { fund }: FundAssessment): boolean {
  if (fund.reason !== null && writtenSentences(fund.reason).length > 0) return true;
  return reasonPlaces(table).flatMap(writtenSentences).some(speaksOfAdjustment);
}

const BUDGET_THEN_CHANGE =
  /(?:预算|拨款)[^,，]{0,12}(?:调整|调增|调减|追加|核减|压减|压缩|削减|收回|调剂|增加|减少|划转)/u;
const CHANGE_THEN_BUDGET =
  /(?:调增|调减|追加|核减|收回|调剂|划转)[^,，]{0,12}(?:预算|拨款|资金|经费|收入)|(?:调整|增加|减少|压减|压缩|削减)[^,，]{0,8}(?:预算|拨款)/u;
const CAUSE = /原因|由于|因为|主要是|系|导致/u;

function speaksOfAdjustment(sentence: string): boolean {
  if (/预算调整|调整[率数]/u.test(sentence) && CAUSE.test(sentence)) return true;
  const plain = sentence.replaceAll(/调整[后前数率]/gu, '');
  return BUDGET_THEN_CHANGE.test(plain) || CHANGE_THEN_BUDGET.test(plain);
}
