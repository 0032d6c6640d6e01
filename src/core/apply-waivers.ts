import { parseAreaName } from './grid/address';
import { areasOverlap } from './grid/area';
import type { CellRange } from './grid/cell-range';
import type { TableReport } from './report';
import type { Finding, Waiver } from './rules/finding';

/** Which findings may stay as they are. Without a cell and an indicator: all findings of the rule. */
export interface WaiverTerms extends Waiver {
  readonly rule: string;
  /** A cell or area, such as `E6`; a finding is meant that lies in it or reaches into it. */
  readonly cell?: string | undefined;
  /** The name of an indicator; a finding is meant that lies in its row. Blanks do not count. */
  readonly indicator?: string | undefined;
}

export interface WaivedReport {
  readonly report: TableReport;
  /** Which of the waivers found something, by their place in the list. */
  readonly used: ReadonlySet<number>;
}

/** Gives every finding that is meant by a waiver its reason and name; the first that means it counts. */
export function applyWaivers(report: TableReport, waivers: readonly WaiverTerms[]): WaivedReport {
  const used = new Set<number>();
  const findings = report.findings.map((finding) => {
    const place = waivers.findIndex((terms) => isMeant(finding, terms, report));
    const terms = waivers[place];
    if (terms === undefined) return finding;
    used.add(place);
    return { ...finding, waiver: { reason: terms.reason, who: terms.who } };
  });
  return { report: used.size === 0 ? report : { ...report, findings }, used };
}

function isMeant(finding: Finding, { rule, cell, indicator }: WaiverTerms, report: TableReport): boolean {
  if (finding.ruleId !== rule) return false;
  if (cell !== undefined && !reaches(finding.at, cell)) return false;
  return indicator === undefined || rowsOf(indicator, report).some((at) => sharesRow(finding.at, at));
}

function reaches({ a1 }: CellRange, cell: string): boolean {
  const [found, meant] = [parseAreaName(a1), parseAreaName(cell.toUpperCase())];
  return found !== null && meant !== null && areasOverlap(found, meant);
}

const rowsOf = (name: string, { assessment }: TableReport): readonly CellRange[] =>
  assessment.indicators.flatMap(({ indicator }) =>
    withoutBlanks(indicator.name.text) === withoutBlanks(name) ? [indicator.name.at] : [],
  );

function sharesRow(one: CellRange, other: CellRange): boolean {
  const [a, b] = [parseAreaName(one.a1), parseAreaName(other.a1)];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom;
}

const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '');
