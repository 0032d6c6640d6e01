import { disagreements, type DisagreementData } from '../../narrative/disagreements';
import { isCell } from '../../narrative/quote';
import { tableReadings } from '../../narrative/table-passages';
import { tableStatements } from '../../narrative/table-statements';
import { defineRule } from '../define-rule';
import { rowsInUse } from '../shared/rows-in-use';

/** What prose says in figures is what the rows say, and what one sentence says another does not deny. */
export const narrativeAgreesWithTable = defineRule<DisagreementData>()({
  id: 'narrative-agrees-with-table',
  meta: {
    severity: 'warning',
    category: 'prose',
    fix: 'none',
    basis: ['自评表填报要求：年度目标、目标完成情况等文字说明与绩效指标、资金栏数据应当一致'],
  },
  messageIds: [
    'row-differs',
    'row-may-differ',
    'row-same-digits',
    'fund-differs',
    'texts-differ',
    'texts-may-differ',
    'texts-same-digits',
  ],
  *check(assessment) {
    const readings = tableReadings(assessment.table);
    if (readings.length === 0) {
      yield { notChecked: 'no-narrative' };
      return;
    }
    for (const found of disagreements(readings, tableStatements(assessment.table, rowsInUse(assessment)))) {
      const [at, ...related] = found.quotes.map((quote) => quote.at).filter(isCell);
      if (at !== undefined) yield { ...found, at, related };
    }
  },
});
