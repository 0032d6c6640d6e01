import type { Quote } from './quote';

/** A piece of a quote; `isStrong` where it is one of the figures that the finding speaks of. */
export interface QuotePiece {
  readonly text: string;
  readonly isStrong: boolean;
}

/** Cuts a quote at its figures; together the pieces are its text, line breaks and runs of blanks made one blank. */
export function quotePieces({ text, emphasis }: Quote): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let done = 0;
  for (const { from, to } of emphasis) {
    pieces.push(
      { text: text.slice(done, from), isStrong: false },
      { text: text.slice(from, to), isStrong: true },
    );
    done = to;
  }
  pieces.push({ text: text.slice(done), isStrong: false });
  return pieces
    .map(({ text: piece, isStrong }) => ({ text: piece.replaceAll(/\s+/gu, ' '), isStrong }))
    .filter((piece) => piece.text !== '');
}
