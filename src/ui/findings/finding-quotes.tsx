import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isCell, type Quote } from '../../core/narrative/quote';
import { quotePieces } from '../../core/narrative/quote-pieces';
import { CellLink } from '../parts/cell-link';
import { useLooks } from '../parts/looks';
import { useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  list: { margin: '6px 0 0' },
  quote: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
    marginTop: '4px',
  },
  text: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  figure: {
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    backgroundColor: tokens.colorPaletteYellowBackground2,
  },
});

/** The sentences that a finding sets against each other, one below the other, each beside the way to its cell. */
export function FindingQuotes({ quotes }: { readonly quotes: readonly Quote[] }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  return (
    <ul className={mergeClasses(looks.plain, styles.list)} aria-label={results.quotes}>
      {quotes.map((quote, index) => (
        <li key={index} className={styles.quote}>
          {isCell(quote.at) ? (
            <CellLink at={quote.at} />
          ) : (
            <span>{results.paragraph(quote.at.paragraph + 1)}</span>
          )}
          <q className={mergeClasses(looks.small, styles.text)}>
            <QuoteText quote={quote} />
          </q>
        </li>
      ))}
    </ul>
  );
}

function QuoteText({ quote }: { readonly quote: Quote }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {quotePieces(quote).map(({ text, isStrong }, index) =>
        isStrong ? (
          <mark key={index} className={styles.figure}>
            {text}
          </mark>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}
