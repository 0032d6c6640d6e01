import { readChineseNumeral } from './chinese-numeral';
import type { GradeQuantity } from './quantity';

/** Scales of words, best first; words of one rank mean the same. */
export const GRADES: readonly { readonly scale: string; readonly ranks: readonly (readonly string[])[] }[] = [
  {
    scale: '优良中差',
    ranks: [
      ['优', '优秀', '优等'],
      ['良', '良好', '良等'],
      ['中', '中等'],
      ['差', '差等'],
    ],
  },
  { scale: '好', ranks: [['好', '很好'], ['较好'], ['一般'], ['较差']] },
  { scale: '高低', ranks: [['高', '很高'], ['较高'], ['较低'], ['低', '很低']] },
  {
    scale: '甲乙丙',
    ranks: [
      ['甲级', '甲等'],
      ['乙级', '乙等'],
      ['丙级', '丙等'],
    ],
  },
];

const BY_WORD = new Map<string, GradeQuantity>(
  GRADES.flatMap(({ scale, ranks }) =>
    ranks.flatMap((words, rank) =>
      words.map((label) => [label, { kind: 'grade', scale, rank, label }] as const),
    ),
  ),
);

/** As long as III级, the longest grade besides the words. */
const LONGEST = 4;
const LETTER = /^(?<letter>[A-F])(?:[级档等])?$/u;
const NUMBERED = /^(?<digit>[1-9一二三四五六七八九])(?<scale>级|等|档|等奖)$/u;
const ROMAN = /^(?<roman>Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ|I{1,3}|IV|V)(?<scale>[级类等])$/u;
const ROMAN_NUMERALS: Readonly<Record<string, number>> = {
  Ⅰ: 1,
  Ⅱ: 2,
  Ⅲ: 3,
  Ⅳ: 4,
  Ⅴ: 5,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
};

/** Reads an ordered grade; degrees such as 显著 or 明显 have no agreed order and are left to a person. */
export const parseGrade = (text: string): GradeQuantity | null => {
  const word = BY_WORD.get(text);
  if (word !== undefined) return word;
  if (text.length > LONGEST) return null;
  const letter = LETTER.exec(text)?.groups?.['letter'];
  if (letter !== undefined) return { kind: 'grade', scale: 'A', rank: 'ABCDEF'.indexOf(letter), label: text };
  const { digit, roman, scale = '' } = { ...NUMBERED.exec(text)?.groups, ...ROMAN.exec(text)?.groups };
  const place = roman === undefined ? ordinal(digit) : ROMAN_NUMERALS[roman];
  return place === undefined ? null : { kind: 'grade', scale, rank: place - 1, label: text };
};

const ordinal = (digit: string | undefined): number | undefined =>
  digit === undefined ? undefined : (readChineseNumeral(digit)?.toNumber() ?? Number(digit));
