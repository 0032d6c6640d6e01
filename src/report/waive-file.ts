import { applyWaivers, type WaiverTerms } from '../core/apply-waivers';
import type { CheckedSheet } from './checked-file';

/** Applies waivers to every table of a file, and tells which of them found something, by their place in the list. */
export function waiveSheets(
  sheets: readonly CheckedSheet[],
  waivers: readonly WaiverTerms[],
): { readonly sheets: readonly CheckedSheet[]; readonly used: ReadonlySet<number> } {
  const used = new Set<number>();
  const waived = sheets.map((sheet) => {
    const tables = sheet.report.tables.map((table) => {
      const outcome = applyWaivers(table, waivers);
      for (const place of outcome.used) used.add(place);
      return outcome.report;
    });
    return { ...sheet, report: { ...sheet.report, tables } };
  });
  return { sheets: waived, used };
}
