import type { Mention, Sentence } from './mention';
import type { Passage } from './passage';
import type { Quote, TextRange } from './quote';

/** What stands on either side of the figures is shown up to this many characters. */
const AROUND = 60;

/** The sentence as written with the figures of these mentions marked; of a long sentence only what is near them. */
export function makeQuote({ at, text }: Passage, sentence: Sentence, mentions: readonly Mention[]): Quote {
  const marks = mentions.map(({ range }) => range).toSorted((a, b) => a.from - b.from);
  const first = marks[0]?.from ?? sentence.range.from;
  const last = marks.at(-1)?.to ?? sentence.range.to;
  const from = boundaryBefore(text, Math.max(sentence.range.from, first - AROUND), first);
  const to = Math.min(sentence.range.to, last + AROUND);
  return {
    at,
    text: text.slice(from, to),
    range: { from, to },
    emphasis: marks.map((range) => shifted(range, -from)),
  };
}

/** A cut sentence begins behind a comma where there is one. */
function boundaryBefore(text: string, from: number, first: number): number {
  const comma = text.slice(from, first).search(/[，,。；;\n]/u);
  return comma < 0 || from === 0 ? from : from + comma + 1;
}

const shifted = ({ from, to }: TextRange, by: number): TextRange => ({ from: from + by, to: to + by });
