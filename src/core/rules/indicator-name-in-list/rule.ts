import { nameKey } from '../../compare/name-key';
import { nameLikeness } from '../../compare/name-likeness';
import type { Fix } from '../../fill/edit';
import { cellName } from '../../grid/address';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Listed = Readonly<Record<'name' | 'listed', string>>;

type NameMessages = Readonly<{
  'spelled-differently': Listed;
  'perhaps-meant': Listed;
  'not-listed': Readonly<{ name: string }>;
}>;

/** Names less alike than this are not offered as what was perhaps meant. */
const ALIKE = 0.6;

/** Every indicator bears, letter by letter, a name of the list that the importing system knows. */
export const indicatorNameInList = defineRule<NameMessages>()({
  id: 'indicator-name-in-list',
  meta: {
    severity: 'warning',
    category: 'import',
    group: 'import',
    fix: 'review',
    basis: ['数据导入的通行做法：按名称逐字匹配已有的指标；名称清单由使用者提供'],
  },
  messageIds: ['spelled-differently', 'perhaps-meant', 'not-listed'],
  *check(assessment, { indicatorNames = [] } = {}) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment);
    if (indicatorNames.length === 0) skips.add('no-name-list');
    const exact = new Set(indicatorNames);
    const byKey = new Map(indicatorNames.map((name) => [nameKey(name), name]));
    for (const { indicator } of exact.size === 0 ? [] : rowsInUse(assessment)) {
      const { name } = indicator;
      if (!exact.has(name.text)) yield problemOf(name, byKey, indicatorNames);
    }
    yield* skips;
  },
});

function problemOf(
  field: Field,
  byKey: ReadonlyMap<string, string>,
  names: readonly string[],
): Problem<NameMessages> {
  const { at, text: name } = field;
  const listed = byKey.get(nameKey(name));
  if (listed !== undefined) {
    const said = { data: { name, listed }, at, expected: listed, actual: name };
    return { messageId: 'spelled-differently', ...said, ...rename(field, listed) };
  }
  const nearest = nearestOf(name, names);
  return nearest === null
    ? { messageId: 'not-listed', data: { name }, at }
    : { messageId: 'perhaps-meant', data: { name, listed: nearest }, at };
}

function nearestOf(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const listed of names) {
    const { score } = nameLikeness(name, listed);
    if (score < most || (score === most && best !== null)) continue;
    [best, most] = [listed, score];
  }
  return best;
}

/** A cell that holds more than the name, such as 指标1：…, is left to a person. */
function rename({ at, row, column, value, text, editable }: Field, listed: string): { readonly fix?: Fix } {
  if (!editable || typeof value !== 'string' || value.trim() !== text) return {};
  const edit = { at: { sheet: at.sheet, a1: cellName(row, column) }, expected: value, value: listed };
  return { fix: { kind: 'review', edits: [edit] } };
}
