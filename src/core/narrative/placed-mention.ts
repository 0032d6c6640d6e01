import { makeQuote } from './make-quote';
import type { Mention, Sentence } from './mention';
import type { Passage, Reading } from './passage';
import type { Quote } from './quote';

/** A quantity together with where it stands. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly sentence: Sentence;
  readonly passage: Passage;
}

/** Every quantity of some readings in order. */
export const placedMentions = (readings: readonly Reading[]): readonly PlacedMention[] =>
  readings.flatMap(({ passage, sentences }) =>
    sentences.flatMap((sentence) => sentence.mentions.map((mention) => ({ mention, sentence, passage }))),
  );

export const quoteOf = ({ mention, sentence, passage }: PlacedMention): Quote =>
  makeQuote(passage, sentence, [mention]);
