import { sameInput } from './cell-content';
import type { ChangedPlace } from './formula-net';
import type { SheetChanges } from './sheet-changes';

/** What differs from the file, by sheet. */
export type Changes = ReadonlyMap<string, SheetChanges>;

/** The places whose content is not the same under both; how numbers are shown does not count. */
export function differencesOf(now: Changes, then: Changes): ChangedPlace[] {
  if (now === then) return [];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((sheet) => {
    const [after, before] = [now.get(sheet), then.get(sheet)];
    if (after === before) return [];
    const changed = [...(after?.list() ?? []), ...(before?.list() ?? [])];
    return changed.flatMap(({ row, column, before: original }) => {
      const was = before?.contentAt(row, column) ?? original;
      const is = after?.contentAt(row, column) ?? original;
      return sameInput(was, is) ? [] : { sheet, row, column };
    });
  });
}
