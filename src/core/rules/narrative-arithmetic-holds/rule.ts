import { arithmeticFaults } from '../../narrative/arithmetic/arithmetic-faults';
import { type FaultData, faultData, faultQuotes } from '../../narrative/arithmetic/fault-data';
import { isCell } from '../../narrative/quote';
import { tableReadings } from '../../narrative/table-passages';
import { defineRule } from '../define-rule';

type ArithmeticMessages = Readonly<{
  sum: FaultData;
  'part-exceeds-whole': FaultData;
  shares: FaultData;
  counts: FaultData;
  rate: FaultData;
  change: FaultData;
  difference: FaultData;
}>;

/** Sums, shares, rates and changes that a text states follow from the figures that it gives. */
export const narrativeArithmeticHolds = defineRule<ArithmeticMessages>()({
  id: 'narrative-arithmetic-holds',
  meta: {
    severity: 'info',
    category: 'prose',
    fix: 'none',
    basis: ['自评表填报要求：文字说明中的合计、占比、比率和增减幅度应当与所列数据相符'],
  },
  messageIds: ['sum', 'part-exceeds-whole', 'shares', 'counts', 'rate', 'change', 'difference'],
  *check({ table }) {
    const readings = tableReadings(table);
    if (readings.length === 0) {
      yield { notChecked: 'no-narrative' };
      return;
    }
    for (const fault of arithmeticFaults(readings)) {
      const quotes = faultQuotes(fault);
      const [at, ...related] = quotes.map((quote) => quote.at).filter(isCell);
      if (at !== undefined) yield { messageId: fault.kind, data: faultData(fault), at, related, quotes };
    }
  },
});
