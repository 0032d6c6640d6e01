import type { Field } from '../../table/field';
import type { Indicator } from '../../table/indicator';
import type { Table } from '../../table/table';
import { isEmptyReason } from './is-empty-reason';

/** Whether a row's deviation is explained, and where the form asks for it. */
export interface Explanation {
  readonly given: boolean;
  /** The row's own reason cell, or the form's account of problems; `null` when the form has neither. */
  readonly cell: Field | null;
}

/** The form's own instruction left standing in the cell: 分析存在的问题及原因（200字以内）. */
const INSTRUCTION = /\d+字(?:以内|左右|以下)[)）。.”"]*$/u;

/**
 * A row is explained by its reason cell; in a form without such cells, by what the form says about problems, which
 * cannot be told apart by row.
 */
export function explanationOf({ reason }: Indicator, { narratives }: Table): Explanation {
  const places =
    reason === null ? narratives.flatMap(({ role, text }) => (role === 'problems' ? [text] : [])) : [reason];
  return { given: places.some(saysSomething), cell: places[0] ?? null };
}

const saysSomething = (field: Field): boolean =>
  !isEmptyReason(field) && !INSTRUCTION.test(field.text.trim());
