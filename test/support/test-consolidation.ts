import type { SourcedTable } from '../../src/core/compare/table-pair';
import type { Consolidation, UnitsBy } from '../../src/core/consolidate/consolidation';
import type { consolidationRules } from '../../src/core/rules/all-rules';
import { runRule, type RuleOutcome } from '../../src/core/rules/run-rule';
import { assessGrid } from './assess-grid';
import { gridLiteral } from './grid-literal';
import { testDrawnRule, type DrawnCase, type DrawnCases } from './test-drawn-rule';
import { inSheetOrder, markerOf } from './test-rule';

type ConsolidationRule = (typeof consolidationRules)[number];

export interface ConsolidatedCase extends DrawnCase {
  /** The tables of the units, in their order. */
  readonly units: readonly string[];
  readonly by?: UnitsBy;
}

/** Tests a consolidation rule on drawn sheets, as `testRule` does for rules of one table. */
export function testConsolidation(rule: ConsolidationRule, cases: DrawnCases<ConsolidatedCase>): void {
  describe(rule.id, () => {
    testDrawnRule(
      {
        messageIds: rule.messageIds,
        outcomeOf: (given) => outcomeOf(rule, given),
        othersOf: ({ units }) =>
          new Map(units.map((drawing, position) => [documentOf(position), gridLiteral(drawing).grid])),
      },
      cases,
    );

    test('says the same in whatever order the units come', () => {
      for (const given of Object.values(cases.invalid)) {
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
