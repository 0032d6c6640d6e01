import type { JsonTable } from '../../src/report/json/json-report-shape';
import type { CorpusFund, CorpusIndicator, CorpusTable } from '../support/read-corpus';
import { amountOf, sameLabel, sameNumber, sameValue } from './same-value';

/** How much of what a careful person reads was recognised, and what was not. */
export interface RecognitionScore {
  readonly fields: number;
  readonly fieldsRead: number;
  readonly indicators: number;
  readonly indicatorsRead: number;
  readonly indicatorsReported: number;
  readonly missed: readonly string[];
}

interface FieldCheck {
  readonly name: string;
  readonly ok: boolean;
}

type JsonFund = JsonTable['funds'][number];
type JsonIndicator = JsonTable['indicators'][number];

/** Compares the JSON of one table with the transcribed truth, field by field. */
export function scoreTable({ expected }: CorpusTable, table: JsonTable | null): RecognitionScore {
  const pairs = pairIndicators(expected.indicators ?? [], table?.indicators ?? []);
  const checks = [
    ...headerChecks(expected, table),
    ...(expected.funds ?? []).flatMap((fund) => fundChecks(fund, table?.funds ?? [])),
    ...pairs.flatMap(({ truth, read }) => indicatorChecks(truth, read)),
  ];
  const unread = pairs.filter(({ read }) => read === null).map(({ truth }) => `indicator ${truth.name}`);
  return {
    fields: checks.length,
    fieldsRead: checks.filter(({ ok }) => ok).length,
    indicators: pairs.length,
    indicatorsRead: pairs.length - unread.length,
    indicatorsReported: table?.indicators.length ?? 0,
    missed: [...unread, ...checks.filter(({ ok }) => !ok).map(({ name }) => name)],
  };
}

function headerChecks(expected: CorpusTable['expected'], table: JsonTable | null): readonly FieldCheck[] {
  const checks: FieldCheck[] = [];
  const { department, year, total_score: total } = expected;
  if (department)
    checks.push({ name: `department ${department}`, ok: sameLabel(table?.department?.text, department) });
  if (year) checks.push({ name: `year ${String(year)}`, ok: table?.year?.value === year });
  if (total != null)
    checks.push({ name: `total ${String(total)}`, ok: sameNumber(table?.total?.value, total) });
  return checks;
}

const AMOUNTS = ['initial', 'adjusted', 'executed', 'weight', 'score'] as const;

/** The fund row that fits best counts, of those with a fitting label or else of all. */
function fundChecks(truth: CorpusFund, funds: readonly JsonFund[]): readonly FieldCheck[] {
  const wanted = [
    ...AMOUNTS.map((key) => ({ key, value: truth[key] })),
    { key: 'rate' as const, value: truth.rate_value },
  ].filter(({ value }) => typeof value === 'number');
  const labelled = funds.filter(({ label }) => sameLabel(label.text, truth.label));
  const fits = (row: JsonFund | undefined) =>
    wanted.map(({ key, value }) => sameNumber(row?.[key]?.value, value));
  const best = (labelled.length > 0 ? labelled : funds)
    .map((row) => fits(row))
    .sort((a, b) => count(b) - count(a))[0];
  return wanted.map(({ key, value }, position) => ({
    name: `${truth.label}.${key} = ${String(value)}`,
    ok: best?.[position] ?? false,
  }));
}

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

interface Pair {
  readonly truth: CorpusIndicator;
  readonly read: JsonIndicator | null;
}

/** Pairs by name, an exact one first, each reported indicator used once. */
function pairIndicators(
  truths: readonly CorpusIndicator[],
  reported: readonly JsonIndicator[],
): readonly Pair[] {
  const left = [...reported];
  return truths.map((truth) => {
    const exact = left.findIndex(({ name }) => sameLabel(name.text, truth.name, 'exact'));
    const position = exact >= 0 ? exact : left.findIndex(({ name }) => sameLabel(name.text, truth.name));
    return { truth, read: position < 0 ? null : (left.splice(position, 1)[0] ?? null) };
  });
}

function indicatorChecks(truth: CorpusIndicator, read: JsonIndicator | null): readonly FieldCheck[] {
  const checks: FieldCheck[] = [];
  const says = (value: unknown): boolean => value !== null && value !== '';
  const add = (what: string, value: string | number | null, ok: boolean): void => {
    if (says(value)) checks.push({ name: `${what} of ${truth.name}: ${String(value)}`, ok });
  };
  add('target', truth.target, sameValue(read?.target?.text, truth.target));
  add('actual', truth.actual, sameValue(read?.actual?.text, truth.actual));
  add('weight', amountOf(truth.weight), sameNumber(read?.weight?.value, truth.weight));
  add('score', amountOf(truth.score), sameNumber(read?.score?.value, truth.score));
  if (truth.reason) add('reason', truth.reason, sameLabel(read?.reason?.text, String(truth.reason), 'exact'));
  return checks;
}
