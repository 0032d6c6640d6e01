import type Big from 'big.js';

/** A comparison sign as written or spelled out (`不低于`, `98%以上` → `>=`). */
export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/** Something odd in the way a number is typed: `49. 8%`, `27,1817万`. */
export type Malformation = 'space-in-number' | 'broken-grouping';

/** `about` for 约/近/左右, `over` for 超/余/多, each of which makes the number inexact. */
export type Approximation = 'about' | 'over';

/** A number with its unit. */
export interface NumberQuantity {
  readonly kind: 'number';
  readonly comparison: Comparison | null;
  /** The value in the base of its unit: 万 and 亿 applied, percent as a fraction, 平方公里 as 平方米. */
  readonly value: Big;
  /** Decimal places of `value` that the text shows, negative for 10万 (−4); 49.8% shows 3. */
  readonly decimals: number;
  /** Canonical unit: `%`, `个百分点`, `元`, `平方米`, `套`; empty when none is written. */
  readonly unit: string;
  /** The period a rate refers to (`年` for 10万宗/年 and 全年141415宗), or `null`. */
  readonly period: '年' | '季' | '月' | '周' | '日' | null;
  /** What an average is per (`公厕` for 平均每座公厕≤2次, `亩` for 每亩300), or `null`. */
  readonly per: string | null;
  readonly approximation: Approximation | null;
  readonly malformations: readonly Malformation[];
  /**
   * Present when the words state a change and not a level: `up` for 增长5%, `down` for 下降13%, whose value is −0.13.
   * `comparison` then speaks of the size of the change: 下降5%以上 is `>=`.
   */
  readonly change?: 'up' | 'down';
}

/** `1-2次`, `95%-100%`: both bounds included. */
export interface RangeQuantity {
  readonly kind: 'range';
  readonly low: NumberQuantity;
  readonly high: NumberQuantity;
}

/** A day, month or year, or a deadline such as `12月底前`; the latest day that satisfies it, month 1-12. */
export interface DateQuantity {
  readonly kind: 'date';
  /** `null` when the text names no year. */
  readonly year: number | null;
  /** `null` when the text names only a year. */
  readonly month: number | null;
  readonly day: number | null;
  /** True for …前, …底前, 不晚于. */
  readonly deadline: boolean;
}

/** An ordered grade: `A档`, `优`, `高`, `一级`. Rank 0 is best; grades compare only inside one scale. */
export interface GradeQuantity {
  readonly kind: 'grade';
  readonly scale: string;
  readonly rank: number;
  readonly label: string;
}

/** 是/否, 有/无, 已完成/未完成, 符合/不符合, 按时: an answer that is reached or not. */
export interface AnswerQuantity {
  readonly kind: 'answer';
  readonly answer: 'yes' | 'no';
  /** The word group, so that 按时 is compared with 及时 but not with 符合. */
  readonly topic: string;
}

/** One of the three bands of a qualitative self-assessment: 达成 / 部分达成 / 未达成预期指标. */
export interface BandQuantity {
  readonly kind: 'band';
  readonly band: 'full' | 'partial' | 'none';
}

/** A degree or a sentence that only a person can judge: 显著提升, 能够有效保障环卫业务需要. */
export interface ProseQuantity {
  readonly kind: 'prose';
  readonly text: string;
}

/** A blank or a placeholder: `/`, `-`, `——`, `--%`, `……`. */
export interface EmptyQuantity {
  readonly kind: 'empty';
  /** True for a typed placeholder, false for a blank. */
  readonly placeholder: boolean;
}

/** What one cell says, as far as it can be read; every text yields exactly one of these. */
export type Quantity =
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | GradeQuantity
  | AnswerQuantity
  | BandQuantity
  | ProseQuantity
  | EmptyQuantity;

/** Which way is good for an indicator; `unknown` is asked about, never guessed. */
export type Direction = 'higher' | 'lower' | 'unknown';
