import { makeQuote } from '../make-quote';
import type { PlacedMention } from '../placed-mention';
import type { Quote } from '../quote';
import type { Fault } from './fault';

/** The equation as it comes out, the figure stated instead, and what comes out alone. */
export type FaultData = Readonly<Record<'sum' | 'stated' | 'result', string>>;

export const faultData = ({ sum, stated, result }: Fault): FaultData => ({ sum, stated, result });

/** One quote a sentence, that of the stated figure first, with every figure of the arithmetic marked. */
export function faultQuotes({ mentions }: Fault): readonly Quote[] {
  const bySentence = new Map<PlacedMention['sentence'], PlacedMention[]>();
  for (const placed of mentions) {
    const known = bySentence.get(placed.sentence);
    if (known === undefined) bySentence.set(placed.sentence, [placed]);
    else known.push(placed);
  }
  return [...bySentence.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          makeQuote(
            first.passage,
            first.sentence,
            group.map(({ mention }) => mention),
          ),
        ];
  });
}
