import type { Fix } from '../../fill/edit';
import { cellName } from '../../grid/address';
import type { Field } from '../../table/field';
import type { Table } from '../../table/table';
import { defineRule } from '../define-rule';
import { namedFields } from '../shared/named-fields';
import { mended, odditiesIn } from './oddities-in';

type Characters = Readonly<Record<'name' | 'characters', string>>;

type TextMessages = Readonly<{
  'control-character': Characters;
  'unusual-character': Characters;
  'line-break': Characters;
  'full-width-digit': Characters;
  'outer-blank': Characters;
}>;

/** The cells that the table uses hold no character that is lost, refused or turned into another by an import. */
export const textIsImportable = defineRule<TextMessages>()({
  id: 'text-is-importable',
  meta: {
    severity: 'warning',
    category: 'import',
    group: 'import',
    fix: 'review',
    basis: [
      '数据导入的通行做法：文本不含控制符、换行、首尾空格和特殊符号，数字用半角；以本地预算管理一体化系统的要求为准',
    ],
  },
  messageIds: ['control-character', 'unusual-character', 'line-break', 'full-width-digit', 'outer-blank'],
  *check({ table }) {
    const prose = proseOf(table);
    for (const { name, field } of cellsOnce(table)) {
      const text = String(field.value);
      const isProse = prose.has(field.at.a1);
      for (const { oddity, characters } of odditiesIn(text, isProse)) {
        yield {
          messageId: oddity,
          data: { name: shortName(name), characters },
          at: field.at,
          ...fixOf(field, mended(text, isProse), oddity),
        };
      }
    }
  },
});

/** Each cell with a typed text once, however many lines of it are read as fields of their own. */
function cellsOnce(table: Table): ReturnType<typeof namedFields> {
  const seen = new Set<string>();
  return namedFields(table, ({ type }) => type === 'text').filter(({ field: { at } }) => {
    if (seen.has(at.a1)) return false;
    seen.add(at.a1);
    return true;
  });
}

/** Cells for sentences: goals, accounts and reasons, and what hangs on a row as its reason. */
const proseOf = ({ narratives, indicators, funds }: Table): ReadonlySet<string> =>
  new Set([
    ...narratives.map(({ text }) => text.at.a1),
    ...[...indicators, ...funds].flatMap(({ reason }) => reason?.at.a1 ?? []),
  ]);

const LONGEST_NAME = 30;

function shortName(name: string): string {
  const line = name.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, '');
  if (line === '') return '—';
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}

/** One fix mends everything in the cell that can be mended, so that problems of one cell do not contradict. */
function fixOf(
  { at, row, column, value, editable }: Field,
  clean: string,
  oddity: keyof TextMessages,
): { readonly fix?: Fix } {
  const mends = oddity !== 'line-break' && oddity !== 'unusual-character';
  if (!mends || !editable || typeof value !== 'string' || clean === value || clean === '') return {};
  const edit = { at: { sheet: at.sheet, a1: cellName(row, column) }, expected: value, value: clean };
  return { fix: { kind: 'review', edits: [edit] } };
}
