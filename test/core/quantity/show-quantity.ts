import type { NumberQuantity, Quantity } from '../../../src/core/quantity/quantity';

/** One line that shows every part of a quantity, for tables of expectations. */
export const showQuantity = (quantity: Quantity): string => {
  switch (quantity.kind) {
    case 'number':
      return `number ${showNumber(quantity)}`;
    case 'range':
      return `range ${showNumber(quantity.low)} to ${showNumber(quantity.high)}`;
    case 'date':
      return `date ${[quantity.year, quantity.month, quantity.day].map((part) => part ?? '?').join('-')}${quantity.deadline ? ' deadline' : ''}`;
    case 'grade':
      return `grade ${quantity.scale} ${quantity.rank}`;
    case 'answer':
      return `answer ${quantity.topic} ${quantity.answer}`;
    case 'band':
      return `band ${quantity.band}`;
    case 'prose':
      return 'prose';
    case 'empty':
      return quantity.placeholder ? 'empty placeholder' : 'empty';
  }
};

const showNumber = (number: NumberQuantity): string =>
  [
    number.comparison,
    number.approximation,
    number.change,
    number.value.toFixed(),
    `(${number.decimals})`,
    number.unit === '' ? null : number.unit,
    number.per === null ? null : `per ${number.per}`,
    number.period === null ? null : `/${number.period}`,
    ...number.malformations,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');
