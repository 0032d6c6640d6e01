import { cellName, parseAreaName } from '../../src/core/grid/address';
import { areaAround, areaOfCell } from '../../src/core/grid/area';
import type { CellRange } from '../../src/core/grid/cell-range';
import type { Grid } from '../../src/core/grid/grid';
import type { AnyRule } from '../../src/core/rules/all-rules';
import { bySheetPosition } from '../../src/core/rules/by-sheet-position';
import type { Finding, NotCheckedReason } from '../../src/core/rules/finding';
import { runRule, type RuleOutcome } from '../../src/core/rules/run-rule';
import { localeOf } from '../../src/locales/locale-of';
import { messageOf } from '../../src/locales/message-of';
import { applyEdits } from './apply-edits';
import { assessGrid } from './assess-grid';
import { gridLiteral, type Marker } from './grid-literal';

export interface DrawnCase {
  /** A grid literal; `!message-id` behind a cell marks what the rule shall say there. */
  readonly grid: string;
  /** The sheet's name, 自评表 by default. */
  readonly sheet?: string;
  /** Identifier of the standard, the national one by default. */
  readonly standard?: string;
  /** The list of names that indicators may bear. */
  readonly names?: readonly string[];
  /** Why the rule could not check something, each reason once; none by default. */
  readonly skips?: readonly NotCheckedReason[];
  /** The Chinese sentences of the findings, in the order of the sheet. */
  readonly zh?: readonly string[];
}

export type RuleCase = string | DrawnCase;

export interface RuleCases {
  readonly valid: Readonly<Record<string, RuleCase>>;
  readonly invalid: Readonly<Record<string, RuleCase>>;
}

/**
 * Tests a rule on drawn sheets: silent on every `valid` one, and on every `invalid` one exactly the marked findings at
 * the marked cells, with words in every language, places inside the sheet, the input untouched, and fixes that mend
 * what they are for. Every message of the rule must be marked somewhere.
 */
export function testRule(rule: AnyRule, { valid, invalid }: RuleCases): void {
  const [silent, firing] = [Object.entries(valid), Object.entries(invalid)];
  describe(rule.id, () => {
    test.each(silent)('stays silent: %s', (_, given) => {
      expect(gridLiteral(drawn(given).grid).markers).toEqual([]);
      expectOutcome(rule, drawn(given));
    });

    test.each(firing)('finds: %s', (_, given) => {
      expect(gridLiteral(drawn(given).grid).markers).not.toEqual([]);
      expectOutcome(rule, drawn(given));
    });

    test('has an example of silence, and one of every message', () => {
      const marked = firing.flatMap(([, given]) => gridLiteral(drawn(given).grid).markers);
      expect(silent.length).toBeGreaterThan(0);
      expect(new Set(marked.map(({ messageId }) => messageId))).toEqual(new Set(rule.messageIds));
    });

    test('has no example twice', () => {
      const all = [...silent, ...firing].map(([, given]) => JSON.stringify(drawn(given)));
      expect(new Set(all).size).toBe(all.length);
    });

    test('proposes a correction only where its page promises one', () => {
      const fixes = firing.flatMap(([, given]) =>
        outcomeOf(rule, drawn(given)).findings.flatMap((f) => f.fix ?? []),
      );
      expect([...new Set(fixes.map(({ kind }) => kind))]).toEqual(
        rule.meta.fix === 'none' ? [] : [rule.meta.fix],
      );
    });
  });
}

const drawn = (given: RuleCase): DrawnCase => (typeof given === 'string' ? { grid: given } : given);

const outcomeOf = (rule: AnyRule, { grid, sheet, standard, names }: DrawnCase): RuleOutcome =>
  runRule(rule, assessGrid(gridLiteral(grid, sheet).grid, standard), givenOf(names));

const givenOf = (names: readonly string[] = []) => ({ given: { indicatorNames: names } });

function expectOutcome(rule: AnyRule, given: DrawnCase): void {
  const { grid, markers } = gridLiteral(given.grid, given.sheet);
  const assessment = assessGrid(grid, given.standard);
  const before = JSON.stringify(assessment);
  const { findings, notChecked } = runRule(rule, assessment, givenOf(given.names));
  expect(JSON.stringify(assessment)).toBe(before);
  expect(inSheetOrder(findings.map(markerOf))).toEqual(inSheetOrder(markers));
  expect([...new Set(notChecked.map(({ reason }) => reason))].sort()).toEqual(
    [...(given.skips ?? [])].sort(),
  );
  for (const { at, related } of findings) [at, ...related].forEach((place) => expectInside(place, grid));
  for (const { cells } of notChecked) cells.forEach((place) => expectInside(place, grid));
  findings.forEach(expectWords);
  if (given.zh !== undefined) expect(sentences(findings)).toEqual(given.zh);
  for (const finding of findings) expectFixed(rule, finding, grid, given);
}

export const markerOf = ({ messageId, at }: Finding): Marker => ({ messageId, a1: topLeft(at) });

/** Where a finding shows: merged areas are marked at their first cell. */
function topLeft({ a1 }: CellRange): string {
  const area = parseAreaName(a1);
  if (area === null) throw new Error(`${a1} is not an address`);
  return cellName(area.top, area.left);
}

export const inSheetOrder = (markers: readonly Marker[]): string[] =>
  markers.map(({ a1, messageId }) => `${a1} ${messageId}`).sort();

export const sentences = (findings: readonly Finding[]): string[] =>
  [...findings]
    .sort((a, b) => bySheetPosition(a.at, b.at))
    .map((finding) => messageOf(localeOf('zh-CN'), finding));

/** Blank cells of the form count as inside, so merged areas widen the rectangle of the cells with content. */
export function expectInside({ sheet, a1 }: CellRange, grid: Grid): void {
  const area = parseAreaName(a1);
  const used = [...grid.cells.map((cell) => areaOfCell(cell.row, cell.column)), ...grid.merges].reduce(
    areaAround,
  );
  expect(sheet).toBe(grid.sheet);
  expect(area).not.toBeNull();
  if (area !== null) expect(areaAround(used, area)).toEqual(used);
}

export function expectWords(finding: Finding): void {
  for (const id of ['zh-CN', 'en-US'] as const) {
    const sentence = messageOf(localeOf(id), finding);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Infinity/u);
    expect(sentence).not.toBe(`${finding.ruleId}/${finding.messageId}`);
    expect(sentence).toMatch(id === 'zh-CN' ? /\p{Script=Han}{2}/u : /[a-z]{2}/u);
  }
  for (const value of Object.values(finding.data)) expect(value).not.toBe('');
}

/** After a proposed correction the rule says nothing more about that cell. */
function expectFixed(rule: AnyRule, finding: Finding, grid: Grid, { standard, names }: DrawnCase): void {
  if (finding.fix === undefined) return;
  const mended = assessGrid(applyEdits(grid, finding.fix.edits), standard);
  const { findings } = runRule(rule, mended, givenOf(names));
  expect(findings.map(markerOf)).not.toContainEqual(markerOf(finding));
}
