import type { TextRange } from './quote';

/** Lines that end so end their paragraph. */
const TERMINAL = /[。;；:：!！?？]["”’)）】]*$/u;
/** A line that begins so begins a paragraph. */
const MARKER =
  /^(?:[-•●◆]\s*)?(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|第?[一二三四五六七八九十]{1,3}(?:[、.．]|是)|\d{1,2}\s*[、.．](?!\s?\d)|[①-⑳])/u;
const HEADING_MARKER = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])/u;
const LONGEST_HEADING = 30;
/** A page number on a line of its own between others, as texts taken from printed pages have it. */
const PAGE_NUMBER = /(?<=\n)[ \t\f]*(?:[-—–][ \t]*)?\d{1,3}[ \t\f]*(?:[-—–][ \t\f]*)?(?=\n)/gu;
const MARKUP = /<\/?(?:p|br)\s*\/?>/giu;

interface Line extends TextRange {
  readonly text: string;
}

/** The text with page numbers and markup of lines made blank, every other character where it was. */
export const withoutLayout = (text: string): string =>
  text
    .replaceAll(MARKUP, (tag) => '\n'.padEnd(tag.length))
    .replaceAll(PAGE_NUMBER, (line) => ' '.repeat(line.length));

/**
 * The paragraphs of a text whose lines may be wrapped: a line goes on in the next one unless it ends a sentence, is a
 * heading or a row of a table, or the next one begins with a list marker.
 */
export function splitParagraphs(text: string): readonly TextRange[] {
  const paragraphs: { from: number; to: number }[] = [];
  let last: Line | null = null;
  for (const line of linesOf(text)) {
    const open = paragraphs.at(-1);
    if (open !== undefined && last !== null && goesOn(last.text, line.text)) open.to = line.to;
    else paragraphs.push({ from: line.from, to: line.to });
    last = line;
  }
  return paragraphs;
}

const goesOn = (line: string, next: string): boolean =>
  !TERMINAL.test(line) &&
  !MARKER.test(next) &&
  !line.includes('\t') &&
  !next.includes('\t') &&
  !(line.length <= LONGEST_HEADING && HEADING_MARKER.test(line) && !/[，,]/u.test(line));

function* linesOf(text: string): Generator<Line> {
  let from = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = from + raw.indexOf(trimmed);
      yield { text: trimmed, from: start, to: start + trimmed.length };
    }
    from += raw.length + 1;
  }
}
