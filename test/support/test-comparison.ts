import Big from 'big.js';
import type { Assessment } from '../../src/core/assess/assessment';
import { assessTable } from '../../src/core/assess/assess-table';
import { pairRows } from '../../src/core/compare/pair-rows';
import type { ComparisonRole, TablePair } from '../../src/core/compare/table-pair';
import type { Grid } from '../../src/core/grid/grid';
import { recognizeDeclarations } from '../../src/core/recognize/recognize-tables';
import type { comparisonRules } from '../../src/core/rules/all-rules';
import { runRule, type RuleOutcome } from '../../src/core/rules/run-rule';
import { rowsInUse } from '../../src/core/rules/shared/rows-in-use';
import { national2020 } from '../../src/core/standards/national-2020';
import { assessGrid } from './assess-grid';
import { gridLiteral } from './grid-literal';
import { testDrawnRule, type DrawnCase, type DrawnCases } from './test-drawn-rule';

type ComparisonRule = (typeof comparisonRules)[ComparisonRole][number];

export interface ComparedCase extends DrawnCase {
  readonly role: ComparisonRole;
  /** The table it is compared with: a form that declares targets, or a self-evaluation table. */
  readonly other: string;
  readonly jumpFactor?: number;
  /** Cells of the other table that the findings name, all together. */
  readonly elsewhere?: readonly string[];
}

const DOCUMENT = 'other.xlsx';

/** Tests a comparison rule on two drawn sheets, as `testRule` does for rules of one table. */
export function testComparison(rule: ComparisonRule, cases: DrawnCases<ComparedCase>): void {
  describe(rule.id, () => {
    testDrawnRule(
      {
        messageIds: rule.messageIds,
        outcomeOf: (given) => outcomeOf(rule, given),
        othersOf: ({ other }) => new Map([[DOCUMENT, gridLiteral(other).grid]]),
        expectMore: ({ elsewhere }, findings) => {
          if (elsewhere === undefined) return;
          const named = findings.flatMap((finding) => finding.elsewhere ?? []);
          expect(named.map(({ at }) => at.a1)).toEqual(elsewhere);
        },
      },
      cases,
    );

    test('proposes no correction, since only a person knows which table is right', () => {
      expect(rule.meta.fix).toBe('none');
      const found = Object.values(cases.invalid).flatMap((given) => outcomeOf(rule, given).findings);
      expect(found.flatMap(({ fix }) => fix ?? [])).toEqual([]);
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
