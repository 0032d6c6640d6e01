import { applyWaivers, type WaiverTerms } from '../core/apply-waivers';
import type { CheckedFile, CheckedProse, CheckedSheet } from './checked-file';

/** Applies waivers to everything found in a file, and tells which of them found something, by their place in the list. */
export function waiveFile(
  file: CheckedFile,
  waivers: readonly WaiverTerms[],
): { readonly file: CheckedFile; readonly used: ReadonlySet<number> } {
  const { sheets, used } = waiveSheets(file.sheets, waivers);
  if (file.prose === undefined) return { file: { ...file, sheets }, used };
  const prose = waiveProse(file.prose, waivers);
  return { file: { ...file, sheets, prose: prose.prose }, used: new Set([...used, ...prose.used]) };
}

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

/** The same for what a report says in prose, which only a waiver of a whole rule can mean. */
function waiveProse(
  prose: CheckedProse,
  waivers: readonly WaiverTerms[],
): { readonly prose: CheckedProse; readonly used: ReadonlySet<number> } {
  const used = new Set<number>();
  const findings = prose.findings.map((finding) => {
    const place = waivers.findIndex(
      ({ rule, cell, indicator }) => rule === finding.ruleId && cell === undefined && indicator === undefined,
    );
    const terms = waivers[place];
    if (terms === undefined) return finding;
    used.add(place);
    return { ...finding, waiver: { reason: terms.reason, who: terms.who } };
  });
  return { prose: { ...prose, findings }, used };
}
