import { isEmpty } from '../../assess/used-rows';
import type { Field } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import type { Indicator } from '../../table/indicator';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Column = 'level1' | 'level2' | 'unit' | 'weight' | 'score' | 'initial' | 'adjusted' | 'executed';

type FilledMessages = Readonly<{
  blank: Readonly<{ name: string; column: Column }>;
  'level-missing': Readonly<{ name: string; column: 'level1' | 'level2' }>;
}>;

/** The cells that an importing system demands are filled in, as far as no other rule asks for them anyway. */
export const requiredCellFilled = defineRule<FilledMessages>()({
  id: 'required-cell-filled',
  meta: {
    severity: 'warning',
    category: 'import',
    group: 'import',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表各栏目；哪些必填，以本地预算管理一体化系统的要求为准',
    ],
  },
  messageIds: ['blank', 'level-missing'],
  *check(assessment) {
    const skips = new Skips();
    const { table } = assessment;
    noteMissingColumns(skips, assessment);
    if (table.funds.length === 0) skips.add('no-funds');
    for (const fund of table.funds) if (fund.role === 'total') yield* fundProblems(fund);
    const rows = rowsInUse(assessment);
    const levels = (['level1', 'level2'] as const).filter((level) =>
      rows.some(({ indicator }) => indicator[level] !== null),
    );
    for (const { indicator, target } of rows) {
      yield* levelProblems(indicator, levels);
      yield* cellProblems(indicator, target?.kind === 'number' && target.unit === '');
    }
    yield* skips;
  },
});

function* fundProblems(fund: FundRow): Generator<Problem<FilledMessages>> {
  for (const column of ['initial', 'adjusted', 'executed'] as const) {
    yield* blank(fund.label, column, fund[column]);
  }
}

function* levelProblems(
  indicator: Indicator,
  levels: readonly ('level1' | 'level2')[],
): Generator<Problem<FilledMessages>> {
  const { name } = indicator;
  for (const column of levels) {
    const level = indicator[column];
    if (level !== null && !isEmpty(level)) continue;
    yield {
      messageId: 'level-missing',
      data: { name: name.text, column },
      at: name.at,
      related: placesOf(level),
    };
  }
}

/** A merged score is one cell for several rows, of which the first owns it. */
function* cellProblems(
  { name, unit, weight, score }: Indicator,
  needsUnit: boolean,
): Generator<Problem<FilledMessages>> {
  if (needsUnit) yield* blank(name, 'unit', unit);
  yield* blank(name, 'weight', weight);
  yield* blank(name, 'score', score);
}

function* blank(name: Field, column: Column, cell: Field | null): Generator<Problem<FilledMessages>> {
  if (cell === null || !isEmpty(cell)) return;
  yield { messageId: 'blank', data: { name: name.text, column }, at: cell.at, related: placesOf(name) };
}
