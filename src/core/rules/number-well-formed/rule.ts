import type { Fix } from '../../fill/edit';
import { cellName } from '../../grid/address';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { figureFields } from '../shared/named-fields';
import { oddFigureMessage, type FormMessages } from './odd-figure-message';
import { hasGapOrComma, oddFiguresIn, oddFiguresOfCell, type OddFigure } from './odd-figures';

const GAP = /(?<=[\d.,])\s+(?=[\d.,])/gu;

/** Figures are typed without gaps, and their commas part thousands. */
export const numberWellFormed = defineRule<FormMessages>()({
  id: 'number-well-formed',
  meta: {
    severity: 'warning',
    category: 'cells',
    fix: 'review',
    basis: ['自评表各栏数值应完整连写；千分位逗号每三位一组，小数点不以逗号代替'],
  },
  messageIds: ['space-inside', 'comma-misplaced', 'comma-with-magnitude'],
  *check({ table }) {
    for (const { field } of figureFields(table, mayBeOdd)) {
      for (const odd of oddFiguresOfCell(field.text)) {
        yield { ...problemOf(odd, field), ...(odd.oddity === 'space-inside' ? closing(field) : {}) };
      }
    }
    for (const { text } of table.narratives) {
      for (const odd of oddFiguresIn(text.text)) yield problemOf(odd, text);
    }
  },
});

const mayBeOdd = ({ type, text }: Field): boolean => type === 'text' && hasGapOrComma(text);

function problemOf(odd: OddFigure, { at }: Field): Problem<FormMessages> {
  const message = oddFigureMessage(odd);
  const place = { at, actual: odd.figure };
  return message.messageId === 'space-inside'
    ? { ...message, ...place, expected: message.data.closed }
    : { ...message, ...place };
}

/** The fix that closes the gaps, where that leaves a figure without oddities. */
function closing({ at, row, column, value, editable }: Field): { readonly fix?: Fix } {
  if (!editable || typeof value !== 'string') return {};
  const closed = value.replaceAll(GAP, '');
  if (closed === value || oddFiguresOfCell(closed).length > 0) return {};
  const edit = { at: { sheet: at.sheet, a1: cellName(row, column) }, expected: value, value: closed };
  return { fix: { kind: 'review', edits: [edit] } };
}
