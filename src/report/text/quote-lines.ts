import type { ProsePlace, Quote } from '../../core/narrative/quote';
import { quotePieces } from '../../core/narrative/quote-pieces';
import { paragraph, type Page } from './page';

interface QuoteStyle {
  readonly lead: string;
  readonly nameOf: (place: ProsePlace) => string;
}

/**
 * The sentences of a finding below its message, each behind its place, the figures that it speaks of in 【】. A quote that
 * is nothing but its figure stands in the message already.
 */
export const quoteLines = (
  quotes: readonly Quote[],
  { lead, nameOf }: QuoteStyle,
  page: Page,
): readonly string[] =>
  quotes.filter(saysMore).flatMap((quote) =>
    paragraph(page, {
      lead: `${lead}${nameOf(quote.at)}  `,
      leadStyle: 'dim',
      text: quotePieces(quote)
        .map(({ text, isStrong }) => (isStrong ? `【${text}】` : text))
        .join(''),
    }),
  );

const saysMore = (quote: Quote): boolean => quotePieces(quote).some(({ isStrong }) => !isStrong);
