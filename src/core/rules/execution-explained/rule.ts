import Big from 'big.js';
import type { FundAssessment } from '../../assess/assessment';
import { percentFigure } from '../../assess/operand';
import { isEmpty } from '../../assess/used-rows';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';
import { reasonPlaces, writtenSentences } from '../shared/written-reasons';

type ExecutionMessages = Readonly<{
  unexplained: Readonly<Record<'name' | 'rate' | 'line', string>>;
}>;

/** Where the standard draws a line, an execution rate below it has its reason in the table. */
export const executionExplained = defineRule<ExecutionMessages>()({
  id: 'execution-explained',
  meta: {
    severity: 'warning',
    category: 'funds',
    fix: 'none',
    basis: ['部门预算项目支出绩效自评表（四川）填报说明：预算执行率低于90%的应说明原因'],
  },
  messageIds: ['unexplained'],
  *check({ funds, standard, table }) {
    const skips = new Skips();
    const totals = funds.filter(({ fund }) => fund.role === 'total');
    if (standard.executionReasonBelow === null) skips.add('not-in-standard');
    else if (funds.length === 0) skips.add('no-funds');
    else if (totals.length === 0) skips.add('no-fund-total');
    else {
      const line = new Big(standard.executionReasonBelow);
      for (const row of totals) {
        const rate = row.rate?.value ?? row.fund.rate?.number ?? null;
        if (rate === null) noteUndecided(skips, row);
        else if (rate.lt(line) && !isExplained(table, row)) {
          yield problemOf(row, { rate, line, decimals: standard.rateDecimals });
        }
      }
    }
    yield* skips;
  },
});

function noteUndecided(skips: Skips, { fund }: FundAssessment): void {
  const budget = fund.adjusted ?? fund.initial;
  if (skips.addMissing(budget, fund.executed)) return;
  if (budget !== null && fund.executed !== null) skips.add('zero-denominator', budget);
  else if (isEmpty(fund.rate)) skips.add(budget === null ? 'no-initial-column' : 'no-executed-column');
  else skips.add('unread-cell', fund.rate);
}

function problemOf(
  { fund }: FundAssessment,
  { rate, line, decimals }: { readonly rate: Big; readonly line: Big; readonly decimals: number },
): Problem<ExecutionMessages> {
  const shown = percentFigure(rate, decimals);
  const [at = fund.label.at, ...related] = placesOf(fund.rate, fund.executed, fund.adjusted ?? fund.initial);
  return {
    messageId: 'unexplained',
    data: { name: fund.label.text, rate: shown, line: percentFigure(line, 0) },
    at,
    related: [...related, ...placesOf(fund.reason)],
    expected: `≥${percentFigure(line, 0)}`,
    actual: shown,
  };
}

/** The row's own reason counts whatever it says; anywhere else the words must be about spending. */
function isExplained(table: Table, { fund }: FundAssessment): boolean {
  if (fund.reason !== null && writtenSentences(fund.reason).length > 0) return true;
  return reasonPlaces(table).flatMap(writtenSentences).some(speaksOfExecution);
}

const RATE = /执行率|支出率|支出进度|执行进度|预算执行/u;
const CAUSE = /原因|由于|因|主要是|系|低|慢|滞后|不高|不足/u;
const UNSPENT =
  /(?:资金|经费|款项?)[^,，]{0,10}(?:未|待|结余|结转|剩余)|(?:结余|结转|剩余|未支付|未支出)[^,，]{0,10}(?:资金|经费|款)/u;

const speaksOfExecution = (sentence: string): boolean =>
  (RATE.test(sentence) && CAUSE.test(sentence)) || UNSPENT.test(sentence);
