import type { VerdictCounts } from '../words/page-words';
import type { Survey } from './survey';
import { isReady } from './table-figures';

/** How the tables divide by the worst that was found in them. */
export function verdictCounts({
  files,
  ranking,
  unread,
}: Pick<Survey, 'files' | 'ranking'> & {
  readonly unread: { readonly length: number };
}): VerdictCounts {
  const withErrors = ranking.filter(({ counts }) => counts.error > 0).length;
  const withWarnings = ranking.filter(({ counts }) => counts.error === 0 && counts.warning > 0).length;
  return {
    files,
    tables: ranking.length,
    withErrors,
    withWarnings,
    ready: ranking.filter(isReady).length,
    unread: unread.length,
  };
}
