import { formatNumber } from './format-number';
import { ANSWERS } from './parse-answer';
import type { AnswerQuantity, BandQuantity, DateQuantity, Quantity } from './quantity';

const BANDS: Readonly<Record<BandQuantity['band'], string>> = {
  full: '达成预期指标',
  partial: '部分达成预期指标',
  none: '未达成预期指标',
};

/**
 * The canonical text of a quantity: reading it gives the same quantity again, except that oddities of typing are
 * mended.
 */
export const formatQuantity = (quantity: Quantity): string => {
  switch (quantity.kind) {
    case 'number':
      return formatNumber(quantity);
    case 'range':
      return `${formatNumber(quantity.low)}~${formatNumber(quantity.high)}`;
    case 'date':
      return formatDate(quantity);
    case 'grade':
      return quantity.label;
    case 'answer':
      return formatAnswer(quantity);
    case 'band':
      return BANDS[quantity.band];
    case 'prose':
      return quantity.text;
    case 'empty':
      return quantity.placeholder ? '/' : '';
  }
};

const formatDate = ({ year, month, day, deadline }: DateQuantity): string => {
  const parts = [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ];
  return `${parts.join('')}${deadline ? '前' : ''}`;
};

const formatAnswer = ({ topic, answer }: AnswerQuantity): string =>
  ANSWERS.find((group) => group.topic === topic)?.[answer][0] ?? topic;
