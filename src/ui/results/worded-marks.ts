import type { Mark } from '../../core/host';
import type { LocaleId } from '../../locales/locale';
import { uiWordsOf } from '../../locales/ui-words-of';
import type { PaneEngine } from '../pane-engine';
import type { ListedFinding } from './listed-findings';

/** The marks of findings, each with a line a finding: how grave, and what. */
export function wordedMarks(
  listed: readonly ListedFinding[],
  engine: PaneEngine,
  language: LocaleId,
): readonly Mark[] {
  const { severities } = uiWordsOf(language).frame;
  const locale = engine.localeOf(language);
  return engine.marksOf(
    listed.map(({ finding }) => finding),
    (finding) => `【${severities[finding.severity]}】${engine.messageOf(locale, finding)}`,
  );
}
