import { usedRows } from '../../assess/used-rows';
import { normalizeText } from '../../quantity/normalize-text';
import type { Field } from '../../table/field';
import type { Indicator } from '../../table/indicator';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type UniqueMessages = Readonly<{
  repeated: Readonly<{ name: string; first: string }>;
  'repeated-with-other-values': Readonly<{ name: string; first: string; before: string; now: string }>;
}>;

/** Below one heading, no indicator stands twice under the same name. */
export const indicatorUnique = defineRule<UniqueMessages>()({
  id: 'indicator-unique',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表：三级指标逐项列示，各占一行、各计一次分',
    ],
  },
  messageIds: ['repeated', 'repeated-with-other-values'],
  *check({ table, indicators }) {
    const skips = new Skips();
    if (indicators.length === 0) skips.add('no-indicators');
    for (const group of neighbours(usedRows(table))) yield* repetitions(group);
    yield* skips;
  },
});

/**
 * Runs of rows below the same levels. A level that comes back after another one has begun a new block (another goal,
 * another task), in which names may repeat.
 */
function neighbours(rows: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups: Indicator[][] = [];
  let last: Indicator | null = null;
  for (const row of rows) {
    if (last === null || !sharesLevels(row, last)) groups.push([]);
    groups.at(-1)?.push(row);
    last = row;
  }
  return groups;
}

const sharesLevels = (a: Indicator, b: Indicator): boolean =>
  areOne(a.level1, b.level1) && areOne(a.level2, b.level2) && areOne(a.level3 ?? null, b.level3 ?? null);

const areOne = (a: Field | null, b: Field | null): boolean =>
  a?.text === b?.text || compact(a) === compact(b);

function* repetitions(group: readonly Indicator[]): Generator<Problem<UniqueMessages>> {
  const seen = new Map<string, Indicator>();
  for (const row of group) {
    const key = compact(row.name);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else if (first.name.at.a1 !== row.name.at.a1) yield problemOf(first, row);
  }
}

function problemOf(first: Indicator, row: Indicator): Problem<UniqueMessages> {
  const data = { name: row.name.text, first: first.name.at.a1 };
  const place = { at: row.name.at, related: placesOf(first.name, first.target, row.target) };
  const [before, now] = [valuesOf(first), valuesOf(row)];
  return before === now || before === '' || now === ''
    ? { messageId: 'repeated', data, ...place }
    : { messageId: 'repeated-with-other-values', data: { ...data, before, now }, ...place };
}

/** What tells two rows of one name apart: their targets, else their actual values. */
const valuesOf = ({ target, actual }: Indicator): string => (target ?? actual)?.text ?? '';

const compact = (field: Field | null): string =>
  normalizeText(field?.text ?? '').replaceAll(/[\s,.;:、。，；：]/gu, '');
