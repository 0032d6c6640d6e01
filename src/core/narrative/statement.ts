import type { NumberQuantity } from '../quantity/quantity';
import type { Mention } from './mention';
import type { Quote } from './quote';

/** Something that a row says in figures: an indicator's target or actual value, or an amount of a fund row. */
export interface Statement {
  readonly quantity: NumberQuantity;
  /** The row's name as printed, and the words of it that name the thing. */
  readonly name: string;
  readonly core: string;
  readonly mood: Mention['mood'];
  /** The figure as the cell shows it. */
  readonly shown: string;
  /** The cell with its figure, to be shown beside the prose. */
  readonly quote: Quote;
}
