import type { Field, LabelField, NumberField } from './field';

/**
 * One line of money. `total` is 年度资金总额 or the whole department, `part` a component (其中：…). A form may break the
 * same total down twice (按收入性质 and 按支出性质): parts of one breakdown share their `group`.
 */
export interface FundRow {
  readonly role: 'total' | 'part';
  /** Names the breakdown; the parts of one group add up to the total row that shares it, or else to the only total. */
  readonly group: string;
  readonly label: LabelField;
  readonly initial: NumberField | null;
  readonly adjusted: NumberField | null;
  readonly executed: NumberField | null;
  /** 执行率, 完成率, 支出率: executed over the form's denominator, as a fraction. */
  readonly rate: NumberField | null;
  /** 年度预算调整数, signed. */
  readonly adjustment: NumberField | null;
  /** 预算调整率, signed, as a fraction. */
  readonly adjustmentRate: NumberField | null;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  readonly reason: Field | null;
}
