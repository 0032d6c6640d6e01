import type { Field, LabelField, NumberField } from './field';

/** A target; sign, value and unit columns are joined into `text`, while the place is the value's cell. */
export interface TargetField extends Field {
  readonly sign: Field | null;
  readonly unit: Field | null;
}

/** One indicator row as read. A field is `null` where the form has no such column. */
export interface Indicator {
  readonly level1: LabelField | null;
  readonly level2: LabelField | null;
  /** The third of four levels, which lies between level 2 and the name; absent or `null` on forms with fewer. */
  readonly level3?: LabelField | null;
  readonly name: Field;
  readonly target: TargetField | null;
  readonly actual: Field | null;
  /** 完成率, the achievement rate column some forms have, as a fraction. */
  readonly completion: NumberField | null;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  readonly reason: Field | null;
  /** 定量 or 定性 where the form says so. */
  readonly nature: 'quantitative' | 'qualitative' | null;
  /** 正向 or 反向 where the form says so, with the cell that says it. */
  readonly polarity: { readonly direction: 'higher' | 'lower'; readonly field: Field } | null;
  /** 计量单位 of the row, also when it is already joined into the target. */
  readonly unit: Field | null;
  /** How many indicators one merged 得分 cell covers; 1 when the score is the row's own. */
  readonly scoreShared: number;
}
