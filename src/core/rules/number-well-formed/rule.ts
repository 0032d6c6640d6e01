import type { Fix } from '../../fill/edit';
import { cellName } from '../../grid/address';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { figureFields } from '../shared/named-fields';
import { hasGapOrComma, oddFiguresIn, oddFiguresOfCell, type OddFigure } from './odd-figures';

type FormMessages = Readonly<{
  'space-inside': Readonly<{ figure: string; closed: string }>;
  'comma-misplaced': Readonly<{ figure: string }>;
  'comma-with-magnitude': Readonly<{ figure: string; whole: string; point: string }>;
}>;

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

function problemOf({ oddity, figure }: OddFigure, { at }: Field): Problem<FormMessages> {
  const place = { at, actual: figure };
  switch (oddity) {
    case 'space-inside': {
      const closed = figure.replaceAll(/\s+/gu, '');
      return { messageId: oddity, data: { figure, closed }, expected: closed, ...place };
    }
    case 'comma-misplaced':
      return { messageId: oddity, data: { figure }, ...place };
    case 'comma-with-magnitude': {
      const [whole, point] = [figure.replaceAll(/[,，]/gu, ''), figure.replace(/[,，]/u, '.')];
      return { messageId: oddity, data: { figure, whole, point }, ...place };
    }
  }
}

/** The fix that closes the gaps, where that leaves a figure without oddities. */
function closing({ at, row, column, value, editable }: Field): { readonly fix?: Fix } {
  if (!editable || typeof value !== 'string') return {};
  const closed = value.replaceAll(GAP, '');
  if (closed === value || oddFiguresOfCell(closed).length > 0) return {};
  const edit = { at: { sheet: at.sheet, a1: cellName(row, column) }, expected: value, value: closed };
  return { fix: { kind: 'review', edits: [edit] } };
}
