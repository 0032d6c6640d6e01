import { normalizeText } from '../quantity/normalize-text';
import { parseEmpty } from '../quantity/parse-empty';
import { recentlyRead } from '../memo/recently-read';
import { remembered } from '../memo/remembered';
import type { Field } from '../table/field';
import type { Indicator } from '../table/indicator';
import type { Table } from '../table/table';

/**
 * The indicators that somebody filled in. A printed template row (指标2：, ……) without points, score, target and
 * actual belongs to no sum.
 */
export const usedRows: (table: Table) => readonly Indicator[] = remembered(({ indicators }: Table) =>
  indicators.filter(({ weight, score, target, actual }) =>
    [weight, score, target, actual].some((field) => !isEmpty(field)),
  ),
);

/** True when the form lacks the cell or the cell is blank or holds a placeholder such as `/` or `——`. */
export const isEmpty = (field: Field | null): boolean =>
  field === null || (field.type !== 'number' && saysNothing(field.text));

const saysNothing = recentlyRead((text) => parseEmpty(normalizeText(text).trim()) !== null);
