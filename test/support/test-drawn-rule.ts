import type { Grid } from '../../src/core/grid/grid';
import type { Finding, NotCheckedReason } from '../../src/core/rules/finding';
import type { RuleOutcome } from '../../src/core/rules/run-rule';
import { gridLiteral } from './grid-literal';
import { expectInside, expectWords, inSheetOrder, markerOf, sentences } from './test-rule';

/** A drawn sheet beside others, and what a rule shall say of it in view of them. */
export interface DrawnCase {
  /** The checked table; `!message-id` behind a cell marks what the rule shall say there. */
  readonly grid: string;
  readonly skips?: readonly NotCheckedReason[];
  /** The Chinese sentences of the findings, in the order of the sheet. */
  readonly zh?: readonly string[];
  /** The severities of the findings, where they are not all the rule's own. */
  readonly severities?: readonly string[];
}

export interface DrawnCases<Case extends DrawnCase> {
  readonly valid: Readonly<Record<string, Case>>;
  readonly invalid: Readonly<Record<string, Case>>;
}

export interface DrawnRule<Case extends DrawnCase> {
  readonly messageIds: readonly string[];
  readonly outcomeOf: (given: Case) => RuleOutcome;
  /** The other sheets, by the document that findings name. */
  readonly othersOf: (given: Case) => ReadonlyMap<string, Grid>;
  /** What else holds of one kind of rules. */
  readonly expectMore?: (given: Case, findings: readonly Finding[]) => void;
}

/** The tests that every rule which looks at several tables stands; to be called inside a `describe`. */
export function testDrawnRule<Case extends DrawnCase>(
  rule: DrawnRule<Case>,
  { valid, invalid }: DrawnCases<Case>,
): void {
  const [silent, firing] = [Object.entries(valid), Object.entries(invalid)];

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
}

function expectOutcome<Case extends DrawnCase>(
  { outcomeOf, othersOf, expectMore }: DrawnRule<Case>,
  given: Case,
): void {
  const { grid, markers } = gridLiteral(given.grid);
  const { findings, notChecked } = outcomeOf(given);
  expect(inSheetOrder(findings.map(markerOf))).toEqual(inSheetOrder(markers));
  expect([...new Set(notChecked.map(({ reason }) => reason))].sort()).toEqual(
    [...(given.skips ?? [])].sort(),
  );
  for (const { at, related } of findings) [at, ...related].forEach((place) => expectInside(place, grid));
  for (const { cells } of notChecked) cells.forEach((place) => expectInside(place, grid));
  findings.forEach(expectWords);
  const others = othersOf(given);
  for (const { document, at } of findings.flatMap((finding) => finding.elsewhere ?? [])) {
    const other = others.get(document);
    if (other === undefined) throw new Error(`a finding names ${document}, which is not there`);
    expectInside(at, other);
  }
  if (given.zh !== undefined) expect(sentences(findings)).toEqual(given.zh);
  if (given.severities !== undefined) {
    expect(findings.map(({ severity }) => severity)).toEqual(given.severities);
  }
  expectMore?.(given, findings);
}
