import { placedMentions, type PlacedMention } from '../placed-mention';
import type { Reading } from '../passage';
import { changeFaults } from './change-faults';
import { differenceFaults } from './difference-faults';
import type { Fault } from './fault';
import { rateFaults } from './rate-faults';
import { shareFaults } from './share-faults';
import { sumFaults } from './sums-in-sentence';

/** Every place in some texts where figures of one paragraph do not fit each other. */
export function* arithmeticFaults(readings: readonly Reading[]): Generator<Fault> {
  const everywhere = placedMentions(readings);
  for (const reading of readings) {
    for (const mentions of paragraphsOf(reading)) {
      yield* sumFaults(mentions);
      yield* shareFaults(mentions, everywhere);
      yield* rateFaults(mentions);
      yield* changeFaults(mentions);
      yield* differenceFaults(mentions);
    }
  }
}

/** The quantities of each paragraph of prose; the rows of pasted tables are no prose. */
function paragraphsOf({ passage, sentences }: Reading): Iterable<readonly PlacedMention[]> {
  const paragraphs = new Map<number, PlacedMention[]>();
  for (const sentence of sentences) {
    if (sentence.isRow) continue;
    const mentions = paragraphs.get(sentence.paragraph) ?? [];
    for (const mention of sentence.mentions) mentions.push({ mention, sentence, passage });
    paragraphs.set(sentence.paragraph, mentions);
  }
  return paragraphs.values();
}
