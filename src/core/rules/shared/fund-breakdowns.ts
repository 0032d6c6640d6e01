import type { FundRow } from '../../table/fund-row';

/** Rows that break one sum of money down, with the row that holds the sum; `null` where the form has no such row. */
export interface FundBreakdown {
  readonly total: FundRow | null;
  readonly parts: readonly FundRow[];
  /**
   * `sure` when the rows are all there are: one takes whatever is left (其他资金), or they are 基本支出 and 项目支出, or the
   * sum is labelled 合计 or stated by its heading (按收入性质分：2000). `likely` for several rows, `no` for a single 其中, which may pick out one of many.
   */
  readonly exhaustive: 'sure' | 'likely' | 'no';
}

const CATCH_ALL = /其[他它]/u;
const SUM = /合\s*计|总\s*计/u;
const STATED_SUM = /^按.{2,8}分$/u;
const NATURES = [/基本支出$/u, /项目支出$/u] as const;
/** What stands beside 基本支出 and 项目支出 in a breakdown by nature: 其他支出, 经营支出. */
const SPENDING = '支出';
const APPROPRIATION = /财政(?:拨款|资金|性资金)(?:小计)?$/u;
const SUBTOTAL = /^小计$/u;
const GOVERNMENT_FUNDS = /一般公共预算|政府性基金|国有资本/u;
/** Parts the name of a nested group from that of the row it breaks down. */
const NESTED = ' / ';

/** The breakdowns of a funds block. One list that mixes two of them (by source and by nature) is taken apart. */
export function fundBreakdowns(funds: readonly FundRow[]): readonly FundBreakdown[] {
  const groups = [...new Set(funds.filter(({ role }) => role === 'part').map(({ group }) => group))];
  return groups.flatMap((group) => {
    const total = totalOf(group, funds);
    const rows = funds.filter((row) => row.role === 'part' && row.group === group);
    return separate(rows).map((parts) => ({ total, parts, exhaustive: exhaustiveness(total, parts) }));
  });
}

function totalOf(group: string, funds: readonly FundRow[]): FundRow | null {
  if (group.includes(NESTED)) {
    const first = funds.findIndex((row) => row.group === group);
    return funds[first - 1] ?? null;
  }
  const totals = funds.filter(({ role }) => role === 'total');
  const only = totals.length === 1 ? totals[0] : undefined;
  return totals.find((row) => row.group === group) ?? only ?? null;
}

const nameOf = ({ label }: FundRow): string => label.text.replaceAll(/[\s:：]|[(（].*?[)）]/gu, '');

function separate(rows: readonly FundRow[]): readonly (readonly FundRow[])[] {
  const byNature = rows.filter((row) => nameOf(row).endsWith(SPENDING));
  const isMixed = NATURES.every((nature) => rows.some((row) => nature.test(nameOf(row))));
  const others = isMixed ? rows.filter((row) => !byNature.includes(row)) : rows;
  return [isMixed ? byNature : [], withoutDoubles(others)].filter((parts) => parts.length > 0);
}

/** 一般公共预算 and its kind are parts of 财政拨款 where both stand in one list; a bare 小计 repeats the rows around it. */
function withoutDoubles(rows: readonly FundRow[]): readonly FundRow[] {
  const single = rows.filter((row) => !SUBTOTAL.test(nameOf(row)));
  return single.some((row) => APPROPRIATION.test(nameOf(row)))
    ? single.filter((row) => !GOVERNMENT_FUNDS.test(nameOf(row)) || APPROPRIATION.test(nameOf(row)))
    : single;
}

function exhaustiveness(total: FundRow | null, parts: readonly FundRow[]): FundBreakdown['exhaustive'] {
  const isSure =
    parts.some((row) => CATCH_ALL.test(nameOf(row)) || STATED_SUM.test(nameOf(row))) ||
    NATURES.every((nature) => parts.some((row) => nature.test(nameOf(row)))) ||
    (total !== null && (SUM.test(total.label.text) || STATED_SUM.test(nameOf(total))));
  if (isSure) return 'sure';
  return parts.length > 1 ? 'likely' : 'no';
}
