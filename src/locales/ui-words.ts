import type { DetectedBy } from '../core/assess/detect-standard';
import type { Severity } from '../core/rules/finding';
import type { Locale, LocaleId } from './locale';
import type { ResultWords } from './ui-result-words';
import type { SettingWords } from './ui-setting-words';

/** Everything the pane itself says in one language; what the engine finds is worded by `Locale`. */
export interface UiWords {
  readonly id: LocaleId;
  readonly frame: FrameWords;
  readonly states: StateWords;
  readonly results: ResultWords;
  readonly settings: SettingWords;
  readonly hostErrors: Locale['hostErrors'];
}

/** The bar at the top, the line at the bottom, and what runs in between. */
export interface FrameWords {
  readonly product: string;
  readonly check: string;
  readonly cancel: string;
  readonly close: string;
  readonly more: string;
  readonly mark: string;
  readonly where: (sheet: string, range: string) => string;
  readonly untitled: string;
  readonly tables: (count: number) => string;
  readonly standard: (name: string) => string;
  readonly change: string;
  readonly reading: string;
  readonly readingCells: (read: number, total: number) => string;
  readonly outdated: string;
  readonly outdatedAutomatic: string;
  readonly checked: string;
  readonly checkedAutomatic: string;
  readonly nextKey: string;
  readonly local: string;
  readonly undo: string;
  readonly filled: (count: number) => string;
  readonly fixed: (count: number) => string;
  readonly internal: (detail: string) => string;
  readonly protectedSheet: string;
  readonly cannotWrite: string;
  readonly cannotMark: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly standardBy: Readonly<Record<'chosen' | DetectedBy, string>>;
}

/** What stands in the place of results: the first screen and the ways of having none. */
export interface StateWords {
  readonly welcomeTitle: string;
  readonly welcomePoints: readonly string[];
  readonly idleTitle: string;
  readonly idleHint: string;
  readonly sample: string;
  readonly blankTitle: (sheet: string) => string;
  readonly blankHint: string;
  readonly noTableTitle: string;
  readonly lookedFor: string;
  readonly nearest: (labels: readonly string[]) => string;
  readonly nothingNear: string;
  readonly searching: string;
  readonly goToSheet: (sheet: string) => string;
  readonly nowhereElse: string;
  readonly otherWays: string;
  readonly nameColumns: string;
  readonly noColumnsToName: string;
  readonly cleanTitle: string;
  readonly cleanChecked: (rules: number, indicators: number) => string;
  readonly unavailableTitle: string;
  readonly retry: string;
}
