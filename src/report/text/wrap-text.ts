import { displayWidth } from './display-width';

/** Punctuation, or the reference number at the end, which must not begin a line. */
const CLOSING = /^(?: \[\d+\]|[，。、；：！？）》」』】〉〕％%…”’,.;:!?)\]}]+)$/u;
/** Punctuation that must not end a line. */
const OPENING = /^[（《「『【〈〔“‘([{]+$/u;
/** A reference number, a blank, one ideograph or full-width sign, or a run of anything else, which stays together. */
const PIECE =
  / \[\d+\]$|\s+|[\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffef\u{20000}-\u{3fffd}“”‘’…]|[^\s\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffef\u{20000}-\u{3fffd}“”‘’…]+/gu;

/**
 * Breaks a text into lines of at most `width` columns. Chinese breaks between any two characters except before closing
 * and after opening punctuation; numbers and words stay whole unless one alone is wider than a line.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (displayWidth(line) + displayWidth(piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const chunks = chopped(piece.trimStart(), width);
    lines.push(...chunks.slice(0, -1));
    line = chunks.at(-1) ?? '';
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The pieces between which a line may break. */
function unbreakable(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last.slice(-1)))) {
      pieces[pieces.length - 1] = last + piece;
    } else pieces.push(piece);
  }
  return pieces;
}

/** Cuts a piece that alone is wider than a line. */
function chopped(piece: string, width: number): readonly string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const character of piece) {
    if (chunk !== '' && displayWidth(chunk + character) > width) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  return [...chunks, chunk];
}
