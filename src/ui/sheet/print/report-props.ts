import type { IgnoredFinding } from '../../../core/pane-host';
import type { LocaleId } from '../../../locales/locale';
import type { PaneEngine } from '../../pane-engine';
import type { Checked } from '../../state/pane-state';

/** What a printed report is made from. */
export interface PrintReportProps {
  readonly fileName: string;
  readonly printedAt: Date;
  /** The checked sheets in the order of the workbook. */
  readonly checked: readonly Checked[];
  readonly ignored: readonly IgnoredFinding[];
  readonly engine: PaneEngine;
  readonly language: LocaleId;
}
