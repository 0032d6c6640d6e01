import type { Field } from '../../table/field';
import { defineRule } from '../define-rule';
import { namedFields, type NamedField } from '../shared/named-fields';

type ErrorMessages = Readonly<{
  'in-row': Readonly<{ name: string; code: string }>;
  'in-form': Readonly<{ code: string }>;
}>;

/** An error value that was pasted as text reads the same and is as little a number. */
const PASTED = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/u;

/** No cell of the table shows #REF!, #DIV/0! or their kind. */
export const cellIsNotAnError = defineRule<ErrorMessages>()({
  id: 'cell-is-not-an-error',
  meta: {
    severity: 'error',
    category: 'cells',
    fix: 'none',
    basis: ['自评表各栏应填报实际数据；公式错误值不是数据，由其算出的执行率、得分、总分无法核对'],
  },
  messageIds: ['in-row', 'in-form'],
  *check({ table }) {
    if (table.errors.length === 0 && namedFields(table, isPasted).length === 0) return;
    const used = new Map(namedFields(table).map((entry) => [entry.field.at.a1, entry]));
    const pasted = [...used.values()].map(({ field }) => field).filter(isPasted);
    for (const field of [...table.errors, ...pasted]) {
      const row = used.get(field.at.a1);
      const place = { at: field.at, actual: field.text };
      if (row === undefined)
        yield { messageId: 'in-form', data: { code: field.text }, severity: 'warning', ...place };
      else if (isOwnName(row)) yield { messageId: 'in-form', data: { code: field.text }, ...place };
      else yield { messageId: 'in-row', data: { name: row.name, code: field.text }, ...place };
    }
  },
});

const isPasted = ({ type, text }: Field): boolean =>
  type === 'text' && text.startsWith('#') && PASTED.test(text);

/** A name or label that is itself the error value names nothing. */
const isOwnName = ({ name, field }: NamedField): boolean => name === field.text;
