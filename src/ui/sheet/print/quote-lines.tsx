import type { ReactElement } from 'react';
import type { CellRange } from '../../../core/grid/cell-range';
import { isCell, type Quote } from '../../../core/narrative/quote';
import { quotePieces } from '../../../core/narrative/quote-pieces';
import type { LocaleId } from '../../../locales/locale';
import { uiWordsOf } from '../../../locales/ui-words-of';

interface QuoteLinesProps {
  readonly quotes: readonly Quote[];
  /** The sheet the reader has in mind; cells of others are named with theirs. */
  readonly sheet: string | null;
  readonly language: LocaleId;
}

/** The sentences that a finding sets against each other, each behind its cell or paragraph, its figures in bold. */
export function QuoteLines({ quotes, sheet, language }: QuoteLinesProps): ReactElement {
  const { results } = uiWordsOf(language);
  return (
    <ul aria-label={results.quotes}>
      {quotes.map((quote, index) => (
        <li key={index} className="basis">
          {isCell(quote.at) ? placeOf(quote.at, sheet) : results.paragraph(quote.at.paragraph + 1)}{' '}
          <q>
            {quotePieces(quote).map(({ text, isStrong }, piece) =>
              isStrong ? <strong key={piece}>{text}</strong> : <span key={piece}>{text}</span>,
            )}
          </q>
        </li>
      ))}
    </ul>
  );
}

const placeOf = ({ sheet, a1 }: CellRange, known: string | null): string =>
  sheet === known ? a1 : `${sheet}!${a1}`;
