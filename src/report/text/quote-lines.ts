import { isCell, type Quote } from '../../core/narrative/quote';
import { quotePieces } from '../../core/narrative/quote-pieces';
import { paragraph, type Page } from './page';

/**
 * The sentences of a finding below its message, each behind its place, the figures that it speaks of in 【】. A quote that
 * is nothing but its figure stands in the message already.
 */
export const quoteLines = (quotes: readonly Quote[], lead: string, page: Page): readonly string[] =>
  quotes.filter(saysMore).flatMap((quote) =>
    paragraph(page, {
      lead: `${lead}${isCell(quote.at) ? quote.at.a1 : page.words.paragraphPlace(quote.at.paragraph + 1)}  `,
      leadStyle: 'dim',
      text: quotePieces(quote)
        .map(({ text, isStrong }) => (isStrong ? `【${text}】` : text))
        .join(''),
    }),
  );

const saysMore = (quote: Quote): boolean => quotePieces(quote).some(({ isStrong }) => !isStrong);
