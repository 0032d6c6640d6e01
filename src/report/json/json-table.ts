import type { Computed, FundAssessment, IndicatorAssessment } from '../../core/assess/assessment';
import { roundHalfUp } from '../../core/quantity/decimal';
import type { TableReport } from '../../core/report';
import { verdictOf } from '../../core/verdict';
import type { Task } from '../../core/table/table';
import type { Locale } from '../../locales/locale';
import { jsonFill, jsonFinding, jsonNotChecked } from './json-result';
import type { JsonFund, JsonIndicator, JsonTable, JsonTask } from './json-report-shape';
import { located, locatedNumber, locatedText, locatedYear } from './located';

const RATE_DECIMALS = 4;

/** One table as read and what the engine says about it. */
export function jsonTable(report: TableReport, hidden: boolean, locale: Locale): JsonTable {
  const { table, standard, funds, indicators } = report.assessment;
  return {
    sheet: table.sheet,
    hidden,
    range: table.range.a1,
    family: table.family,
    standard: standard.id,
    standardName: standard.name,
    scored: standard.scored,
    standardBy: report.standardBy,
    title: locatedText(table.title),
    department: locatedText(table.department),
    year: locatedYear(table.years[0]),
    unit: table.unit,
    funds: funds.map(jsonFund),
    tasks: table.tasks.map(jsonTask),
    indicators: indicators.map((row) => jsonIndicator(row, locale)),
    total: locatedNumber(table.total?.score ?? null),
    grade: locatedText(table.grade),
    findings: report.findings.map((finding) => jsonFinding(finding, table.sheet, locale)),
    fills: report.fills.map(jsonFill),
    notChecked: report.notChecked.map((entry) => jsonNotChecked(entry, table.sheet, locale)),
    unplaced: table.unplaced.map(({ field, why }) => ({
      ...located(field),
      why,
      reason: locale.unplaced[why],
    })),
    undecided: verdictOf([report], []).undecided,
    ...(report.rulesOff === undefined ? {} : { rulesOff: report.rulesOff }),
    ...(report.rulesAsked === undefined ? {} : { rulesAsked: report.rulesAsked }),
  };
}

const jsonFund = ({ fund, rate, score }: FundAssessment): JsonFund => ({
  role: fund.role,
  label: located(fund.label),
  initial: locatedNumber(fund.initial),
  adjusted: locatedNumber(fund.adjusted),
  executed: locatedNumber(fund.executed),
  rate: locatedNumber(fund.rate),
  weight: locatedNumber(fund.weight),
  score: locatedNumber(fund.score),
  adjustment: locatedNumber(fund.adjustment),
  adjustmentRate: locatedNumber(fund.adjustmentRate),
  computedRate: rate === null ? null : { value: rateNumber(rate), derivation: rate.derivation.text },
  computedScore: score === null ? null : { value: Number(score.value), derivation: score.derivation.text },
});

const jsonTask = (task: Task): JsonTask => ({
  name: located(task.name),
  amount: locatedNumber(task.amount),
  executed: locatedNumber(task.executed),
});

const rateNumber = ({ value }: Computed): number => Number(roundHalfUp(value, RATE_DECIMALS));

const jsonIndicator = (
  { indicator, status, undecided, rate, score }: IndicatorAssessment,
  locale: Locale,
): JsonIndicator => ({
  level1: indicator.level1?.text ?? null,
  level2: indicator.level2?.text ?? null,
  name: located(indicator.name),
  target: locatedText(indicator.target),
  actual: locatedText(indicator.actual),
  weight: locatedNumber(indicator.weight),
  score: locatedNumber(indicator.score),
  reason: locatedText(indicator.reason),
  status,
  undecided,
  rate: rate === null ? null : rateNumber(rate),
  computedScore: score === null ? null : Number(score.value),
  rateDerivation: rate?.derivation.text ?? null,
  scoreDerivation: score?.derivation.text ?? null,
  undecidedReason: undecided === null ? null : locale.undecided[undecided],
});
