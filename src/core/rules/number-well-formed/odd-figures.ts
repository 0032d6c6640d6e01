import { findUnit } from '../../quantity/find-unit';
import { parseQuantity } from '../../quantity/parse-quantity';
import type { Quantity } from '../../quantity/quantity';

export type Oddity = 'space-inside' | 'comma-misplaced' | 'comma-with-magnitude';

/** A figure as written, and what is odd about the way it is typed. */
export interface OddFigure {
  readonly oddity: Oddity;
  readonly figure: string;
}

const GAP_OR_COMMA = /[\s,，﹐]/u;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const FIRST_NUMBER = /\d[\d,]*(?:\.\d+)?/u;
const LONGEST_UNIT = 4;

/** Behind a word or sign only: `1. 98%` at the start of a line is a list marker before a figure. */
const SPACED_PERCENT =
  /(?<=[\p{Script=Han}≥≤≧≦<>=]\s{0,2})(?<!(?:指标|目标|任务|第)\s*)\d+(?:\.\s+|\s+\.)\d+\s*[%％]/gu;
const COMMA_FIGURE =
  /(?<![\d.,])(?<number>\d+(?:,\d{2,})+(?:\.\d+)?)(?![\d,.]*\d)\s*(?<magnitude>[万亿]?)(?<tail>[^\s,.;，。；、]{0,4})/gu;
const YEAR = /(?:^|,)(?:19|20)\d{2}(?=,|$)/u;
/** 分别为30,40万元 lists two figures. */
const LISTING = /(?:分别|各)[^,，。；]{0,8}$/u;

/** Without a blank or a comma nothing is odd about a figure. */
export const hasGapOrComma = (text: string): boolean => GAP_OR_COMMA.test(text);

/** What is odd in a cell that holds one figure; a cell of words is searched for the figures in it. */
export function oddFiguresOfCell(text: string): readonly OddFigure[] {
  const quantity = parseQuantity(text);
  if (quantity.kind === 'prose') return oddFiguresIn(text);
  return malformationsOf(quantity).map((malformation) => ({
    oddity: malformation === 'space-in-number' ? 'space-inside' : commaOddity(text),
    figure: text,
  }));
}

/** The figures of a sentence that are typed in a way which leaves their value open. */
export const oddFiguresIn = (text: string): readonly OddFigure[] =>
  hasGapOrComma(text)
    ? [
        ...[...text.matchAll(SPACED_PERCENT)].map(([figure]): OddFigure => ({
          oddity: 'space-inside',
          figure: figure.replaceAll(/\s+/gu, ' '),
        })),
        ...[...text.matchAll(COMMA_FIGURE)].flatMap((match) => commaFigure(match, text)),
      ]
    : [];

function malformationsOf(quantity: Quantity) {
  if (quantity.kind === 'number') return quantity.malformations;
  if (quantity.kind !== 'range') return [];
  return [...new Set([...quantity.low.malformations, ...quantity.high.malformations])];
}

const commaOddity = (text: string): Oddity => {
  const number = FIRST_NUMBER.exec(text.replaceAll('，', ',').replaceAll(/\s/gu, ''))?.[0] ?? '';
  return GROUPED.test(number) ? 'comma-with-magnitude' : 'comma-misplaced';
};

/** Thousands of 万元 are usual (11,134万元), thousands of 万辆 are not; other groups must at least be of money. */
function commaFigure(match: RegExpExecArray, text: string): readonly OddFigure[] {
  const { number = '', magnitude = '', tail = '' } = match.groups ?? {};
  const unit = unitAtStart(tail);
  const isMoney = unit !== '' && findUnit(unit)?.symbol === '元';
  const figure = `${number}${magnitude}${unit}`;
  if (GROUPED.test(number)) {
    const odd = magnitude !== '' && unit !== '' && !isMoney;
    return odd ? [{ oddity: 'comma-with-magnitude', figure }] : [];
  }
  const isFigure = magnitude !== '' || isMoney || unit === '%';
  const isList = LISTING.test(text.slice(0, match.index)) || isEven(number) || YEAR.test(number);
  return isFigure && !isList ? [{ oddity: 'comma-misplaced', figure }] : [];
}

/** The longest unit that the text begins with. */
function unitAtStart(text: string): string {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const name = text.slice(0, length).replace('％', '%');
    if (name.length === length && findUnit(name) !== null) return name;
  }
  return '';
}

/** Numbers of one length behind each other (30,40万元) are rather two numbers than one. */
const isEven = (number: string): boolean =>
  new Set((number.split('.')[0] ?? '').split(',').map(({ length }) => length)).size === 1;
