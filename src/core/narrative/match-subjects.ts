/** How well two subjects agree, and in what. */
export interface SubjectMatch {
  /** Share of the characters of both that lie in common pieces, from 0 to 1. */
  readonly score: number;
  /** The common pieces, the longest first: what a person is shown as the reason. */
  readonly pieces: readonly string[];
}

const SHORTEST_PIECE = 2;
/** Characters that say enough; a subject is cut to its last ones, where the noun stands. */
const LONGEST = 30;

/**
 * Compares two subjects by the pieces of two characters or more that they have in common. They match only if the pieces
 * hold the end of one of them, where Chinese has the noun that is counted.
 */
export function matchSubjects(first: string, second: string): SubjectMatch {
  const a = first.slice(-LONGEST);
  const b = second.slice(-LONGEST);
  if (a === b) return a === '' ? NONE : { score: 1, pieces: [a] };
  const pieces = commonPieces(a, b);
  const heads = [a.slice(-SHORTEST_PIECE), b.slice(-SHORTEST_PIECE)];
  if (!pieces.some((piece) => heads.some((head) => piece.includes(head)))) return NONE;
  const shared = pieces.reduce((sum, { length }) => sum + length, 0);
  return { score: (2 * shared) / (a.length + b.length), pieces };
}

const NONE: SubjectMatch = { score: 0, pieces: [] };

/** The pieces of two characters or more that two phrases share, each as long as can be. */
export function commonPieces(first: string, second: string): readonly string[] {
  const pieces: string[] = [];
  let [a, b] = [first, second];
  for (;;) {
    const piece = longestCommon(a, b);
    if (piece.length < SHORTEST_PIECE) return pieces;
    pieces.push(piece);
    a = a.replace(piece, '\u0001');
    b = b.replace(piece, '\u0002');
  }
}

function longestCommon(a: string, b: string): string {
  let best = '';
  let above = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (above[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = a.slice(i - length, i);
    }
    above = row;
  }
  return best;
}
