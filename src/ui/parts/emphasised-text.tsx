import type { ReactElement } from 'react';
import { emphasise } from '../results/emphasise';

interface EmphasisedTextProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A sentence in which the given words stand out. */
export const EmphasisedText = ({ text, words }: EmphasisedTextProps): ReactElement => (
  <>
    {emphasise(text, words).map((piece, index) =>
      piece.isStrong ? <strong key={index}>{piece.text}</strong> : <span key={index}>{piece.text}</span>,
    )}
  </>
);
