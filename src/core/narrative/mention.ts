import type { NumberQuantity } from '../quantity/quantity';
import type { TextRange } from './quote';

/** What a number is said of, as far as the words around it tell. */
export interface Subject {
  /** The words that name the thing, without fillers and with synonyms made one: 收运生活垃圾. */
  readonly core: string;
  /** What stands before it in the same segment of the sentence, and may narrow the thing down. */
  readonly context: string;
}

/** One quantity in prose, with everything that decides what it may be compared with. */
export interface Mention {
  /** The words from the last boundary to the number, without those that only lead to it: 按时完成率. */
  readonly phrase: string;
  readonly quantity: NumberQuantity;
  /** Number, magnitude and unit as written, without blanks. */
  readonly figure: string;
  /** Where the figure stands in the passage's own text. */
  readonly range: TextRange;
  /** Where its phrase and its digits begin in the plain text of the sentence; `unitEnd` is behind the unit and its base. */
  readonly begin: number;
  readonly start: number;
  readonly unitEnd: number;
  readonly subject: Subject;
  /** Whether the words speak of what was to be reached or of what was. */
  readonly mood: 'plan' | 'result';
  /** The day up to which was counted, as written behind 截至, or `null`. */
  readonly cutoff: string | null;
  /** `part` behind 其中, `added` behind 新增: neither is the whole. */
  readonly scope: 'part' | 'added' | null;
}

/** A sentence in plain text (blanks dropped, full-width signs folded) with its quantities in order. */
export interface Sentence {
  readonly text: string;
  readonly range: TextRange;
  /** Which paragraph of the passage it belongs to. */
  readonly paragraph: number;
  /** The heading above and the paragraph's first sentence where that is another one: what it is all about. */
  readonly topic: string;
  /** True for a line of a table that was pasted as text, its cells parted by tabs. */
  readonly isRow: boolean;
  readonly mentions: readonly Mention[];
}
