/** A piece of a sentence; `isStrong` where it is one of the words that matter. */
export interface Piece {
  readonly text: string;
  readonly isStrong: boolean;
}

/** Cuts a sentence so that each of the words stands out where it first stands by itself. */
export function emphasise(text: string, words: readonly string[]): Piece[] {
  const places = words
    .map((word) => ({ start: placeOf(word, text), length: word.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .toSorted((a, b) => a.start - b.start || b.length - a.length);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, length } of places) {
    if (start < done) continue;
    pieces.push({ text: text.slice(done, start), isStrong: false });
    done = start + length;
    pieces.push({ text: text.slice(start, done), isStrong: true });
  }
  return [...pieces, { text: text.slice(done), isStrong: false }].filter((piece) => piece.text !== '');
}

const PART_OF_A_NUMBER = /[\d.,%]/u;

/** Where a word stands without being part of a longer number; -1 where it does not. */
function placeOf(word: string, text: string): number {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const neighbours = `${text[start - 1] ?? ''}${text[start + word.length] ?? ''}`;
    if (!PART_OF_A_NUMBER.test(neighbours)) return start;
    if (word === '') return -1;
  }
  return -1;
}
