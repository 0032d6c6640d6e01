/** A line of a text with its number from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that comes in pieces of UTF-8; blank lines are counted and left out. */
export function* linesOf(pieces: Iterable<Uint8Array>): Iterable<NumberedLine> {
  const decoder = new TextDecoder();
  let [number, parts]: [number, string[]] = [0, []];
  for (const piece of pieces) {
    const [first = '', ...rest] = decoder.decode(piece, { stream: true }).split('\n');
    parts.push(first);
    for (const start of rest) {
      number += 1;
      const text = parts.join('');
      if (text.trim() !== '') yield { number, text };
      parts = [start];
    }
  }
  const text = parts.join('') + decoder.decode();
  if (text.trim() !== '') yield { number: number + 1, text };
}
