import { daysInMonth } from './calendar';
import { readChineseNumeral } from './chinese-numeral';
import type { DateQuantity } from './quantity';

const BEFORE_IT =
  /^(?:(?:项目|工程)?(?:计划|预计|实际)?(?:完成|竣工|完工|验收|交付|截止)?(?:时间|时限|日期)?(?:为|:|在|于)|截至|截止到?|计划|预计|实际)?(?<latest>不晚于|不迟于|最迟|最晚|≤)?=?/u;
const AFTER_IT = /(?:已|均|全部|按时)*(?:完成|竣工|完工|验收|交付|到位|支付|建成|投入使用)(?:验收|交付)?$/u;

const MONTH = String.raw`(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])`;
const DAY = String.raw`(?<day>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d|[一二][〇零○一二三四五六七八九]{3})`;
const BY = '(?<before>之前|以前|前|内)?$';

const SPELLED = new RegExp(
  `^(?:(?:${YEAR}|当|本|今)?年度?(?:年(?=[底末]))?)?(?:${MONTH}月份?(?:${DAY}[日号]|(?<part>底|末|上旬|中旬|下旬))?|(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度末?|(?<end>底|末))?${BY}`,
  'u',
);
const DIGITS = new RegExp(`^${YEAR}(?<sign>[-./])${MONTH}(?:\\k<sign>${DAY})?${BY}`, 'u');
const SHORT = new RegExp(`^${MONTH}[.]${DAY}(?<before>之前|以前|前)$`, 'u');

/** What names or parts the pieces of every date. */
const PARTED = /[年月季./-]/u;

/** Reads a year, month or day, or the deadline it sets; `null` for impossible days and for spans of time. */
export const parseDate = (text: string): DateQuantity | null => {
  if (!PARTED.test(text)) return null;
  const joined = text.replaceAll(/\s/gu, '');
  const start = BEFORE_IT.exec(joined);
  const core = joined.slice(start?.[0].length ?? 0).replace(AFTER_IT, '');
  const match = SPELLED.exec(core) ?? DIGITS.exec(core) ?? SHORT.exec(core);
  if (match?.groups === undefined || isPointed(match.groups)) return null;
  const { before, end, year: digits } = match.groups;
  const year = numberIn(digits);
  const day = lastDay(match.groups, year, end !== undefined || before === '内');
  if (day === null || (year === null && day.month === null) || !PARTED.test(core)) return null;
  return {
    kind: 'date',
    year,
    ...day,
    deadline: before !== undefined || start?.groups?.['latest'] !== undefined,
  };
};

type Parts = Readonly<Record<string, string | undefined>>;

/** `2022.12` and `2022/12` are a number and a quotient as well as a month. */
const isPointed = ({ sign, day }: Parts): boolean => sign !== undefined && sign !== '-' && day === undefined;

const lastDay = (
  { month, day, part, half, quarter }: Parts,
  year: number | null,
  wholePeriod: boolean,
): { month: number | null; day: number | null } | null => {
  if (half !== undefined) return half === '上' ? { month: 6, day: 30 } : { month: 12, day: 31 };
  if (quarter !== undefined) return endOf(year, 3 * (numberIn(quarter) ?? 0));
  const number = numberIn(month);
  if (number === null) return wholePeriod ? endOf(year, 12) : { month: null, day: null };
  if (number < 1 || number > 12) return null;
  if (part === '上旬') return { month: number, day: 10 };
  if (part === '中旬') return { month: number, day: 20 };
  if (part !== undefined || (wholePeriod && day === undefined)) return endOf(year, number);
  const date = numberIn(day);
  return date !== null && (date < 1 || date > daysInMonth(year, number))
    ? null
    : { month: number, day: date };
};

const endOf = (year: number | null, month: number): { month: number; day: number } => ({
  month,
  day: daysInMonth(year, month),
});

const numberIn = (text: string | undefined): number | null =>
  text === undefined
    ? null
    : /^\d+$/u.test(text)
      ? Number(text)
      : (readChineseNumeral(text)?.toNumber() ?? null);
