import { bySheetPosition } from '../../core/rules/by-sheet-position';
import type { Finding, Severity } from '../../core/rules/finding';
import type { IgnoredFinding } from '../../core/pane-host';
import type { PaneState } from '../state/pane-state';

/** A finding under a key that stays the same as long as the finding says the same of the same place. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface SetAsideFinding extends ListedFinding {
  readonly ignored: IgnoredFinding;
}

export interface FindingLists {
  /** By severity, gravest first, then in the order of the sheet. */
  readonly open: readonly ListedFinding[];
  readonly setAside: readonly SetAsideFinding[];
}

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of all tables of the sheet, apart from those a person set aside. */
export function listFindings({ checked, ignored }: Pick<PaneState, 'checked' | 'ignored'>): FindingLists {
  const findings = (checked?.content?.report.tables ?? [])
    .flatMap((table) => table.findings)
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || bySheetPosition(a.at, b.at),
    );
  const open: ListedFinding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const listed of withKeys(findings)) {
    const match = ignored.find((entry) => isAbout(entry, listed.finding));
    if (match === undefined) open.push(listed);
    else setAside.push({ ...listed, ignored: match });
  }
  return { open, setAside };
}

/** Whether a person set this finding aside. */
export const isAbout = (entry: IgnoredFinding, { ruleId, messageId, at }: Finding): boolean =>
  entry.ruleId === ruleId &&
  entry.messageId === messageId &&
  entry.at.sheet === at.sheet &&
  entry.at.a1 === at.a1;

/** Two findings that a rule words alike about one place are told apart by their order. */
function withKeys(findings: readonly Finding[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { ruleId, messageId, at } = finding;
    const name = `${ruleId}/${messageId}@${at.sheet}!${at.a1}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: count === 0 ? name : `${name}#${count}`, finding };
  });
}
