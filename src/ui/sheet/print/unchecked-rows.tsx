import type { ReactElement } from 'react';
import type { TableReport } from '../../../core/report';
import type { Locale } from '../../../locales/locale';
import type { PrintWords } from '../../../locales/sheet-words';
import { uncheckedReasons } from '../../results/unchecked-reasons';

interface UncheckedRowsProps {
  readonly table: TableReport;
  readonly locale: Locale;
  readonly words: PrintWords;
}

/** What could not be checked and why, so that nobody takes it for passed. */
export function UncheckedRows({ table, locale, words }: UncheckedRowsProps): ReactElement | null {
  const reasons = uncheckedReasons([table], locale);
  if (reasons.length === 0) return null;
  return (
    <>
      <h2>{words.uncheckedTitle}</h2>
      <ul>
        {reasons.map(({ reason, cells, rules }) => (
          <li key={reason}>
            {reason} {cells.map(({ a1 }) => a1).join(' ')}
            {rules.length === 0 ? null : <p className="basis">{rules.join('; ')}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
