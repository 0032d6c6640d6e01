import type { TextRange } from './quote';

/**
 * Tells which places of a sentence speak of a part of something. 其中 holds to the end of its bracket, else to the next
 * semicolon; at the begin of a sentence it holds for all of it. Places must be asked for in order.
 */
export function partTest(text: string): (index: number) => boolean {
  const ranges = [...text.matchAll(/其中/gu)].map(({ index }) => reachOf(text, index));
  let next = 0;
  return (index) => {
    while ((ranges[next]?.to ?? Infinity) <= index) next += 1;
    return (ranges[next]?.from ?? Infinity) <= index;
  };
}

/** However long the sentence is, 其中 does not hold farther than this. */
const FARTHEST = 1000;

function reachOf(text: string, from: number): TextRange {
  if (from <= 1) return { from, to: text.length };
  const behind = text.slice(from, from + FARTHEST);
  const end = behind.search(text.lastIndexOf('(', from) > text.lastIndexOf(')', from) ? /\)/u : /[；;]/u);
  return { from, to: from + (end < 0 ? behind.length : end) };
}
