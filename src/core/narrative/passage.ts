import type { Narrative } from '../table/table';
import type { Sentence } from './mention';
import type { ProsePlace } from './quote';

/** One text to read: a cell of a form or a paragraph of a report. */
export interface Passage {
  readonly at: ProsePlace;
  readonly text: string;
  /** What the form asks for in this cell; `null` where nothing says so. */
  readonly role: Narrative['role'] | null;
}

/** A passage with the sentences in it that hold quantities or lead to one that does. */
export interface Reading {
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
}
