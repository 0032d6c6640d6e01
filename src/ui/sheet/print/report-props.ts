import type { IgnoredFinding } from '../../../core/pane-host';
import type { LocaleId } from '../../../locales/locale';
import type { PaneEngine } from '../../pane-engine';
import type { Checked, PaneReport } from '../../state/pane-state';

/** What a printed report is made from. */
export interface PrintReportProps {
  readonly fileName: string;
  readonly printedAt: Date;
  /** The checked sheets in the order of the workbook. */
  readonly checked: readonly Checked[];
  /** The report that was set against the tables; `null` without one. */
  readonly beside: PaneReport | null;
  readonly ignored: readonly IgnoredFinding[];
  readonly engine: PaneEngine;
  readonly language: LocaleId;
}
