import type { ReactElement } from 'react';
import type { Fill } from '../../../core/fill/fill';
import type { Locale } from '../../../locales/locale';
import type { PrintWords } from '../../../locales/sheet-words';
import { showValue } from '../../results/show-value';

interface FillRowsProps {
  readonly fills: readonly Fill[];
  readonly locale: Locale;
  readonly words: PrintWords;
}

/** Blank cells that can be computed, each with its value and how it comes about. */
export function FillRows({ fills, locale, words }: FillRowsProps): ReactElement | null {
  if (fills.length === 0) return null;
  return (
    <>
      <h2>{words.fillable}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.fillKind}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.arithmetic}</th>
          </tr>
        </thead>
        <tbody>
          {fills.map(({ at, kind, value, numberFormat, derivation }) => (
            <tr key={at.a1}>
              <td>{at.a1}</td>
              <td>{locale.fillKinds[kind]}</td>
              <td>{showValue(value, numberFormat)}</td>
              <td>{derivation.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
