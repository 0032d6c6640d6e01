import type { NarrativeReport } from '../../core/check-narrative';
import type { PaneState } from '../state/pane-state';

/** What the report says against the tables of the checked sheet and against itself; `null` without a report. */
export function reportFindings({
  engine,
  report,
  checked,
}: Pick<PaneState, 'engine' | 'report' | 'checked'>): NarrativeReport | null {
  if (engine === null || report === null) return null;
  const tables = checked?.content?.report.tables ?? [];
  return engine.checkNarrative(
    report.paragraphs,
    tables.map(({ assessment }) => assessment),
  );
}
