import type { Assessment } from './assess/assessment';
import { arithmeticFaults } from './narrative/arithmetic/arithmetic-faults';
import { faultData, faultQuotes } from './narrative/arithmetic/fault-data';
import { disagreements } from './narrative/disagreements';
import type { Reading } from './narrative/passage';
import { isCell, type ParagraphPlace, type ProsePlace, type Quote } from './narrative/quote';
import { readReport } from './narrative/report-passages';
import { tableReadings } from './narrative/table-passages';
import { tableStatements } from './narrative/table-statements';
import { oddFigureQuotes } from './rules/number-well-formed/odd-figure-quotes';
import type { Finding, Severity } from './rules/finding';
import { narrativeAgreesWithTable } from './rules/narrative-agrees-with-table/rule';
import { narrativeArithmeticHolds } from './rules/narrative-arithmetic-holds/rule';
import { numberWellFormed } from './rules/number-well-formed/rule';
import type { Severities } from './rules/run-rules';
import { rowsInUse } from './rules/shared/rows-in-use';

/** What the engine says about one place of a report; `at` is where the first quote stands. */
export interface NarrativeFinding extends Pick<
  Finding,
  'ruleId' | 'messageId' | 'data' | 'severity' | 'waiver'
> {
  readonly at: ParagraphPlace;
  readonly related: readonly ProsePlace[];
  readonly quotes: readonly Quote[];
}

export interface NarrativeReport {
  readonly findings: readonly NarrativeFinding[];
  /** How many paragraphs and how many quantities in them were read. */
  readonly paragraphs: number;
  readonly mentions: number;
}

/**
 * Checks a report in prose, given paragraph by paragraph, against itself and against the tables beside it. What a table
 * says against itself is left to `check`. Findings come in the order of the report.
 */
export function checkNarrative(
  paragraphs: readonly string[],
  beside: readonly Assessment[] = [],
  severities: Severities = {},
): NarrativeReport {
  const report = readReport(paragraphs);
  const found = [...malformed(paragraphs), ...differing(report, beside), ...miscalculated(report)];
  const findings = found.flatMap((finding): NarrativeFinding[] => {
    const severity =
      Object.entries(severities).find(([id]) => id === finding.ruleId)?.[1] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  return {
    findings: findings.toSorted((a, b) => a.at.paragraph - b.at.paragraph),
    paragraphs: paragraphs.length,
    mentions: report.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions)).length,
  };
}

/** Quotes from the report come before those from a table. */
function findingOf(
  ruleId: string,
  messageId: string,
  data: Finding['data'],
  severity: Severity,
  quotes: readonly Quote[],
): NarrativeFinding[] {
  const ordered = quotes.toSorted((a, b) => Number(isCell(a.at)) - Number(isCell(b.at)));
  const [at, ...related] = ordered.map((quote) => quote.at);
  return at === undefined || isCell(at)
    ? []
    : [{ ruleId, messageId, data, severity, at, related, quotes: ordered }];
}

function malformed(paragraphs: readonly string[]): readonly NarrativeFinding[] {
  const { id, meta } = numberWellFormed;
  return paragraphs.flatMap((text, paragraph) =>
    oddFigureQuotes(text, { paragraph }).flatMap(({ messageId, data, quote }) =>
      findingOf(id, messageId, data, meta.severity, [quote]),
    ),
  );
}

function differing(report: readonly Reading[], beside: readonly Assessment[]): readonly NarrativeFinding[] {
  const { id, meta } = narrativeAgreesWithTable;
  const tables = beside.map((assessment) => tableStatements(assessment.table, rowsInUse(assessment)));
  const statements = {
    indicators: tables.flatMap(({ indicators }) => indicators),
    funds: tables.flatMap(({ funds }) => funds),
  };
  const readings = [...report, ...beside.flatMap(({ table }) => tableReadings(table))];
  return [...disagreements(readings, statements)].flatMap(({ messageId, data, quotes, severity }) =>
    findingOf(id, messageId, data, severity ?? meta.severity, quotes),
  );
}

function miscalculated(report: readonly Reading[]): readonly NarrativeFinding[] {
  const { id, meta } = narrativeArithmeticHolds;
  return [...arithmeticFaults(report)].flatMap((fault) =>
    findingOf(id, fault.kind, faultData(fault), meta.severity, faultQuotes(fault)),
  );
}
