import Big from 'big.js';

const DIGITS = '零一二三四五六七八九';
/** Other ways to write a digit or a place: circles for zero and the forms used on cheques. */
const PLAIN = new Map(
  Object.entries({
    零: '〇○',
    一: '壹',
    二: '贰',
    三: '叁',
    四: '肆',
    五: '伍',
    六: '陆',
    七: '柒',
    八: '捌',
    九: '玖',
    十: '拾',
    百: '佰',
    千: '仟',
  }).flatMap(([plain, signs]) => [...signs].map((sign) => [sign, plain] as const)),
);

/** Places from the largest down, each with the value that what stands before it must stay below. */
const PLACES = [
  { sign: '亿', size: new Big(1e8), countBelow: new Big(1e8) },
  { sign: '万', size: new Big(1e4), countBelow: new Big(1e4) },
  { sign: '千', size: new Big(1000), countBelow: new Big(10) },
  { sign: '百', size: new Big(100), countBelow: new Big(10) },
  { sign: '十', size: new Big(10), countBelow: new Big(10) },
] as const;

/** Longer than any number below a hundred million 亿 with a few decimals. */
const LONGEST = 50;

const WITH_POINT = /^(?<whole>[^点]+)点(?<decimals>[零一二三四五六七八九]+)(?<section>万亿|亿|万)?$/u;
/** Digits in a row are a year or a number; 三四 alone means "three or four". */
const DIGITS_IN_A_ROW = /^(?=.*零|.{4})[一二三四五六七八九][零一二三四五六七八九]+$/u;
/** 两 counts hundreds and upwards or stands alone; elsewhere it is a weight or an error. */
const MISPLACED_PAIR = /两(?![百千万亿]|$)|.两$/u;

/**
 * Reads a whole Chinese numeral: 三亿五千万, 二〇二五, 一点五万, 负三, 壹佰贰拾. `null` for everything else, also for
 * vague numbers (三四, 百, 几十) and fractions.
 */
export const readChineseNumeral = (text: string): Big | null => {
  const plain = [...text].map((sign) => PLAIN.get(sign) ?? sign).join('');
  if (!plain.startsWith('负')) return readUnsigned(plain);
  return readUnsigned(plain.slice(1))?.neg() ?? null;
};

const readUnsigned = (text: string): Big | null => {
  if (text.length > LONGEST) return null;
  if (MISPLACED_PAIR.test(text)) return null;
  const point = WITH_POINT.exec(text)?.groups;
  if (point === undefined) return DIGITS_IN_A_ROW.test(text) ? new Big(arabic(text)) : readWhole(text);
  const { whole = '', decimals = '', section = '' } = point;
  const count = readWhole(whole);
  const scale = section === '' ? new Big(1) : readWhole(`一${section}`);
  return count && scale && new Big(`${count.toFixed()}.${arabic(decimals)}`).times(scale);
};

const readWhole = (text: string): Big | null => {
  if (text.length === 1 && text !== '十') return digit(text);
  for (const { sign, size, countBelow } of PLACES) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const count = at === 0 && sign === '十' ? new Big(1) : readWhole(text.slice(0, at));
    const rest = readRest(text.slice(at + 1), size);
    if (count === null || rest === null || count.eq(0) || count.gte(countBelow)) return null;
    return count.times(size).plus(rest);
  }
  return null;
};

/** What follows a place: nothing, 零 and a smaller number, a number, or one digit of the next place (三千五 is 3500). */
const readRest = (text: string, place: Big): Big | null => {
  if (text === '') return new Big(0);
  const shorthand = text === '零' ? null : digit(text);
  if (shorthand !== null) return shorthand.times(place).div(10);
  const rest = readWhole(text.replace(/^零/u, ''));
  return rest !== null && rest.gt(0) && rest.lt(place) ? rest : null;
};

const digit = (text: string): Big | null => {
  if (text === '两') return new Big(2);
  const value = text.length === 1 ? DIGITS.indexOf(text) : -1;
  return value < 0 ? null : new Big(value);
};

const arabic = (digits: string): string => [...digits].map((sign) => DIGITS.indexOf(sign)).join('');
