import type { AnyRule } from '../../src/core/rules/all-rules';
import { bySheetPosition } from '../../src/core/rules/by-sheet-position';
import { runRule } from '../../src/core/rules/run-rule';
import { assessGrid } from './assess-grid';
import { gridLiteral } from './grid-literal';

/** What a rule finds on a drawn sheet, as `message-id: severity` in the order of the sheet. */
export const severitiesOf = (rule: AnyRule, drawing: string): string[] =>
  [...runRule(rule, assessGrid(gridLiteral(drawing).grid)).findings]
    .sort((a, b) => bySheetPosition(a.at, b.at))
    .map(({ messageId, severity }) => `${messageId}: ${severity}`);
