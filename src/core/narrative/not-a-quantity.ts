/** The signs on both sides of a number in plain text; `tail` is what follows its digits. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, signs and brackets that make a number part of a name: F1, 1+4+N, 〔2021〕110号, 6·13, 第30届. */
const NAME_BEFORE = /(?:[A-Za-z+×*#第每〔[【】〕\]_/]|附件|附表|表|图)$/u;
const NAME_BEHIND = /^(?:[+×*#·〕\]】:_]|[A-Za-z](?![Mm²³]))/u;
/** Units of Latin letters that may follow a number. */
const LATIN_UNIT = /^(?:km|kg|kw|kwh|cm|mm|mw|m[²³]?|tb|gb|mb|h|l)(?![a-z])/iu;
const CALENDAR =
  /^(?:\d{4})?(?:年(?!均)|月(?!均)|日(?!均)|号|时(?!间)|点(?=[^\d])|岁|世纪|周年|届|版|强|路|线|楼|栋(?=\d)|级)/u;
/** `1.` and `2、` in front of words at the begin of a sentence or list; `(1)`. */
const MARKER_BEHIND = /^(?:[.．](?!\d)|、(?!\d))/u;
const BEGIN = /(?:^|[。；;:：，,!！?？\t)）])[-•\s]*$/u;
/** Both ends of a range or a listing of codes: 2021-2025, 95%-100%, 39、69号. */
const RANGE_BEFORE = /[\d%年月日人次个万亿元][-~—–]$|\d至$/u;
const RANGE_BEHIND = /^%?(?:[-~—–]|至)\d/u;
/** Whether a number names something instead of counting it: a year, a date, a code, a list marker, part of a name. */
export function isNoQuantity({ text, start, end }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 8);
  if (NAME_BEFORE.test(before) || (NAME_BEHIND.test(behind) && !LATIN_UNIT.test(behind))) return true;
  if (RANGE_BEFORE.test(before) || RANGE_BEHIND.test(behind)) return true;
  if (CALENDAR.test(behind) || (behind.startsWith('小时') && text.slice(start, end) === '24')) return true;
  if (end - start <= 2 && MARKER_BEHIND.test(behind) && BEGIN.test(before)) return true;
  return end - start <= 2 && before.endsWith('(') && behind.startsWith(')');
}
