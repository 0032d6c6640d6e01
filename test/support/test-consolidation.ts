import type { SourcedTable } from '../../src/core/compare/table-pair';
import type { Consolidation, UnitsBy } from '../../src/core/consolidate/consolidation';
import type { consolidationRules } from '../../src/core/rules/all-rules';
import type { NotCheckedReason } from '../../src/core/rules/finding';
import { runRule, type RuleOutcome } from '../../src/core/rules/run-rule';
import { assessGrid } from './assess-grid';
import { gridLiteral } from './grid-literal';
import { expectInside, expectWords, inSheetOrder, markerOf, sentences } from './test-rule';

type ConsolidationRule = (typeof consolidationRules)[number];

export interface ConsolidatedCase {
  /** The consolidated table; `!message-id` behind a cell marks what the rule shall say there. */
  readonly grid: string;
  /** The tables of the units, in their order. */
  readonly units: readonly string[];
  readonly by?: UnitsBy;
  readonly skips?: readonly NotCheckedReason[];
  /** The Chinese sentences of the findings, in the order of the sheet. */
  readonly zh?: readonly string[];
  readonly severities?: readonly string[];
}

export interface ConsolidatedCases {
  readonly valid: Readonly<Record<string, ConsolidatedCase>>;
  readonly invalid: Readonly<Record<string, ConsolidatedCase>>;
}

/** Tests a consolidation rule on drawn sheets, as `testRule` does for rules of one table. */
export function testConsolidation(rule: ConsolidationRule, { valid, invalid }: ConsolidatedCases): void {
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

    test('says the same in whatever order the units come', () => {
      for (const [, given] of firing) {
        const turned = { ...given, units: given.units.toReversed() };
        const say = (one: ConsolidatedCase) => inSheetOrder(outcomeOf(rule, one).findings.map(markerOf));
        expect(say(turned)).toEqual(say(given));
      }
    });
  });
}

const documentOf = (position: number): string => `${position}.xlsx`;

const sourced = (document: string, drawing: string): SourcedTable => ({
  document,
  assessment: assessGrid(gridLiteral(drawing).grid),
});

function outcomeOf(rule: ConsolidationRule, { grid, units, by = 'name' }: ConsolidatedCase): RuleOutcome {
  const consolidation: Consolidation = {
    whole: sourced('whole.xlsx', grid),
    units: units.map((drawing, position) => sourced(documentOf(position), drawing)),
    by,
  };
  return runRule(rule, consolidation);
}

function expectOutcome(rule: ConsolidationRule, given: ConsolidatedCase): void {
  const { grid, markers } = gridLiteral(given.grid);
  const { findings, notChecked } = outcomeOf(rule, given);
  expect(inSheetOrder(findings.map(markerOf))).toEqual(inSheetOrder(markers));
  expect([...new Set(notChecked.map(({ reason }) => reason))].sort()).toEqual(
    [...(given.skips ?? [])].sort(),
  );
  for (const { at, related } of findings) [at, ...related].forEach((place) => expectInside(place, grid));
  for (const { cells } of notChecked) cells.forEach((place) => expectInside(place, grid));
  findings.forEach(expectWords);
  for (const { document, at } of findings.flatMap((finding) => finding.elsewhere ?? [])) {
    const position = given.units.findIndex((_, candidate) => documentOf(candidate) === document);
    expectInside(at, gridLiteral(given.units[position] ?? '').grid);
  }
  if (given.zh !== undefined) expect(sentences(findings)).toEqual(given.zh);
  if (given.severities !== undefined) {
    expect(findings.map(({ severity }) => severity)).toEqual(given.severities);
  }
}
