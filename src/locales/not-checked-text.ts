import type { NotChecked } from '../core/rules/finding';
import type { Locale } from './locale';

/** A reason is read in one line; whoever needs all names finds them where the files themselves are reported. */
const MOST_NAMES = 5;

/** Why a check was not made, with the documents that stood in its way. */
export function notCheckedText(
  { notChecked, documentList }: Locale,
  { reason, documents = [] }: Pick<NotChecked, 'reason' | 'documents'>,
): string {
  if (documents.length === 0) return notChecked[reason];
  const named = documents.slice(0, MOST_NAMES);
  return notChecked[reason] + documentList(named, documents.length - named.length);
}
