import type { NumberQuantity } from './quantity';

/** Names that measure a fall, and names that measure any change; their figures are changes without saying so. */
const FALL = /(?:下降|减少|降低|压减|缩减)(?:率|幅度?|比例|程度|额|量|数|值)?$|降幅$/u;
const CHANGE = /(?:增长|增加|提高|提升|上升|变动|变化|调整)(?:率|幅度?|比例|额|量|数|值)?$|增幅$/u;

/**
 * Brings numbers worded as changes to one footing; `null` where one side is a change (增长5%) and the other a level
 * (85%). Falls are compared by their size, so that a 下降率 of 6% and 下降6% agree.
 */
export const alignChanges = (
  target: NumberQuantity,
  actual: NumberQuantity,
  name: string,
): { readonly target: NumberQuantity; readonly actual: NumberQuantity } | null => {
  if (target.change === undefined && actual.change === undefined) return { target, actual };
  if (FALL.test(name) || (target.change === 'down' && actual.change !== undefined)) {
    return { target: sizeOfFall(target), actual: sizeOfFall(actual) };
  }
  const comparable = CHANGE.test(name) || (target.change !== undefined && actual.change !== undefined);
  return comparable ? { target, actual } : null;
};

/** 下降6% is a fall of 6%, 增长2% one of −2%; a figure without such a word is a fall already. */
const sizeOfFall = (quantity: NumberQuantity): NumberQuantity =>
  quantity.change === undefined ? quantity : { ...quantity, value: quantity.value.neg() };
