import Big from 'big.js';
import type { Assessment } from '../../src/core/assess/assessment';
import { assessTable } from '../../src/core/assess/assess-table';
import { pairRows } from '../../src/core/compare/pair-rows';
import type { ComparisonRole, TablePair } from '../../src/core/compare/table-pair';
import type { Grid } from '../../src/core/grid/grid';
import { recognizeDeclarations } from '../../src/core/recognize/recognize-tables';
import type { comparisonRules } from '../../src/core/rules/all-rules';
import type { NotCheckedReason } from '../../src/core/rules/finding';
import { runRule, type RuleOutcome } from '../../src/core/rules/run-rule';
import { rowsInUse } from '../../src/core/rules/shared/rows-in-use';
import { national2020 } from '../../src/core/standards/national-2020';
import { assessGrid } from './assess-grid';
import { gridLiteral } from './grid-literal';
import { expectInside, expectWords, inSheetOrder, markerOf, sentences } from './test-rule';

type ComparisonRule = (typeof comparisonRules)[ComparisonRole][number];

export interface ComparedCase {
  readonly role: ComparisonRole;
  /** The checked table; `!message-id` behind a cell marks what the rule shall say there. */
  readonly grid: string;
  /** The table it is compared with: a form that declares targets, or a self-evaluation table. */
  readonly other: string;
  readonly jumpFactor?: number;
  readonly skips?: readonly NotCheckedReason[];
  /** The Chinese sentences of the findings, in the order of the sheet. */
  readonly zh?: readonly string[];
  /** The severities of the findings, where they are not all the rule's own. */
  readonly severities?: readonly string[];
  /** Cells of the other table that the findings name, all together. */
  readonly elsewhere?: readonly string[];
}

export interface ComparedCases {
  readonly valid: Readonly<Record<string, ComparedCase>>;
  readonly invalid: Readonly<Record<string, ComparedCase>>;
}

const DOCUMENT = 'other.xlsx';

/** Tests a comparison rule on two drawn sheets, as `testRule` does for rules of one table. */
export function testComparison(rule: ComparisonRule, { valid, invalid }: ComparedCases): void {
  const [silent, firing] = [Object.entries(valid), Object.entries(invalid)];
  describe(rule.id, () => {
    test.each(silent)('stays silent: %s', (_, given) => {
      expect(gridLiteral(given.grid).markers).toEqual([]);
      expectOutcome(rule, given);
    });

    test.each(firing)('finds: %s', (_, given) => {
      expect(gridLiteral(given.grid).markers).not.toEqual([]);
      expectOutcome(rule, given);
    });

    test('has an example of silence, and one of every message', () => {
      const marked = firing.flatMap(([, given]) => gridLiteral(given.grid).markers);
      expect(silent.length).toBeGreaterThan(0);
      expect(new Set(marked.map(({ messageId }) => messageId))).toEqual(new Set(rule.messageIds));
    });

    test('proposes no correction, since only a person knows which table is right', () => {
      expect(rule.meta.fix).toBe('none');
      expect(
        firing.flatMap(([, given]) => outcomeOf(rule, given).findings.flatMap((f) => f.fix ?? [])),
      ).toEqual([]);
    });
  });
}

const outcomeOf = (rule: ComparisonRule, given: ComparedCase): RuleOutcome => runRule(rule, pairOf(given));

function pairOf({ grid, other, role, jumpFactor = 5 }: ComparedCase): TablePair {
  const current = assessGrid(gridLiteral(grid).grid);
  const assessment = declaredOrAssessed(gridLiteral(other).grid);
  const rows = pairRows(rowsInUse(current), rowsInUse(assessment));
  return {
    role,
    current,
    other: { document: DOCUMENT, assessment },
    ...rows,
    jumpFactor: new Big(jumpFactor),
  };
}

function declaredOrAssessed(grid: Grid): Assessment {
  const [declared] = recognizeDeclarations(grid);
  return declared === undefined ? assessGrid(grid) : assessTable(declared, national2020);
}

function expectOutcome(rule: ComparisonRule, given: ComparedCase): void {
  const { grid, markers } = gridLiteral(given.grid);
  const { findings, notChecked } = outcomeOf(rule, given);
  expect(inSheetOrder(findings.map(markerOf))).toEqual(inSheetOrder(markers));
  expect([...new Set(notChecked.map(({ reason }) => reason))].sort()).toEqual(
    [...(given.skips ?? [])].sort(),
  );
  for (const { at, related } of findings) [at, ...related].forEach((place) => expectInside(place, grid));
  for (const { cells } of notChecked) cells.forEach((place) => expectInside(place, grid));
  findings.forEach(expectWords);
  const elsewhere = findings.flatMap((finding) => finding.elsewhere ?? []);
  for (const { document, at } of elsewhere) {
    expect(document).toBe(DOCUMENT);
    expectInside(at, gridLiteral(given.other).grid);
  }
  if (given.zh !== undefined) expect(sentences(findings)).toEqual(given.zh);
  if (given.severities !== undefined) {
    expect(findings.map(({ severity }) => severity)).toEqual(given.severities);
  }
  if (given.elsewhere !== undefined) expect(elsewhere.map(({ at }) => at.a1)).toEqual(given.elsewhere);
}
