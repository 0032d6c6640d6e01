import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { Skips } from '../shared/skips';

type YearMessages = Readonly<{
  differs: Readonly<{ year: number; other: number; otherText: string }>;
  'sheet-differs': Readonly<{ year: number; other: number; sheet: string }>;
}>;

type Year = Table['years'][number];

/** A year of its own in a sheet name, not part of a date (20220315) or of a document number (〔2022〕5号). */
const SHEET_YEAR = /(?<!\d)(?<![〔[(（])((?:19|20)\d{2})(?!\d)(?![〕\])）]\d+号)/gu;

/** Title, header and sheet name speak of one evaluation year. */
export const yearConsistent = defineRule<YearMessages>()({
  id: 'year-consistent',
  meta: {
    severity: 'warning',
    category: 'cells',
    fix: 'none',
    basis: ['部门整体支出绩效自评表表头栏目：被评价年度；一张表只评价一个年度'],
  },
  messageIds: ['differs', 'sheet-differs'],
  *check({ table }) {
    const [first, ...others] = table.years;
    if (first === undefined) {
      const skips = new Skips();
      skips.add('no-year');
      yield* skips;
      return;
    }
    for (const other of others) if (!areOne(first, other)) yield differs(first, other);
    yield* sheetDiffers(table, first);
  },
});

/** A text that names both years (2022年开展2021年度自评) speaks of the same one. */
const areOne = (a: Year, b: Year): boolean => a.year === b.year || names(a, b.year) || names(b, a.year);

const names = ({ field }: Year, year: number): boolean => field.text.includes(String(year));

const differs = (first: Year, other: Year): Problem<YearMessages> => ({
  messageId: 'differs',
  data: { year: first.year, other: other.year, otherText: other.field.text },
  at: other.field.at,
  related: [first.field.at],
  expected: String(first.year),
  actual: String(other.year),
});

/**
 * A sheet may be named after the year in which the form is filled in, the one after the evaluated year, unless it says
 * 年度.
 */
function* sheetDiffers({ sheet }: Table, first: Year): Generator<Problem<YearMessages>> {
  const years = [...sheet.matchAll(SHEET_YEAR)].map((match) => Number(match[1]));
  const [other] = years;
  if (other === undefined || years.some((year) => names(first, year))) return;
  const isYearOfFilling = other === first.year + 1 && !sheet.includes('年度');
  yield {
    messageId: 'sheet-differs',
    data: { year: first.year, other, sheet },
    at: first.field.at,
    ...(isYearOfFilling ? { severity: 'info' } : {}),
    expected: String(other),
    actual: String(first.year),
  };
}
