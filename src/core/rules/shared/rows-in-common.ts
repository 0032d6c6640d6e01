import type { TablePair } from '../../compare/table-pair';
import type { Skips } from './skips';

/** False, with a note, where not one indicator stands in both tables, so that naming each as dropped says nothing. */
export function haveRowsInCommon({ rows, added, dropped, current }: TablePair, skips: Skips): boolean {
  if (rows.length > 0 || (added.length === 0 && dropped.length === 0)) return true;
  skips.add('nothing-in-common', current.table.title);
  return false;
}
