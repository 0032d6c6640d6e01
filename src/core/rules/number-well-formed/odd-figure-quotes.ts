import type { ProsePlace, Quote } from '../../narrative/quote';
import { oddFiguresIn, oddFiguresOfCell, type OddFigure } from './odd-figures';
import { oddFigureMessage, type FormMessage } from './odd-figure-message';

/** How much of the text around a figure is quoted. */
const AROUND = 40;

/** The odd figures of a paragraph; one that is a row of a pasted table is read cell by cell. */
export function oddFigureQuotes(
  text: string,
  at: ProsePlace,
): readonly (FormMessage & { readonly quote: Quote })[] {
  const found: readonly OddFigure[] = text.includes('\t')
    ? text.split('\t').flatMap((cell) => oddFiguresOfCell(cell.trim()))
    : oddFiguresIn(text);
  let searched = 0;
  return found.map((odd) => {
    const start = Math.max(0, startOf(odd.figure, text, searched));
    searched = start + 1;
    return { ...oddFigureMessage(odd), quote: quoteAround(text, at, start, start + odd.figure.length) };
  });
}

/** Blanks inside a figure may have been joined when it was read. */
function startOf(figure: string, text: string, from: number): number {
  const exact = text.indexOf(figure, from);
  return exact >= 0 ? exact : text.indexOf(/^[\d,]+/u.exec(figure)?.[0] ?? figure, from);
}

function quoteAround(text: string, at: ProsePlace, start: number, end: number): Quote {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    at,
    text: text.slice(from, to),
    range: { from, to },
    emphasis: [{ from: start - from, to: end - from }],
  };
}
