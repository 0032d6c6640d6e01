import type { NarrativeReport } from '../../core/check-narrative';
import type { HostErrorCode } from '../../core/host';
import type { IgnoredFinding } from '../../core/pane-host';
import type { SheetDraft } from '../../core/sheet-draft';
import type { LocaleId } from '../../locales/locale';
import type { PaneEngine } from '../pane-engine';
import type { Checked } from '../state/pane-state';

/** A sheet that could not be read; the others were. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly code: HostErrorCode;
  readonly detail: string;
}

/** What is known of a whole workbook at one moment. */
export interface GatheredResults {
  readonly workbook: string;
  readonly checkedAt: Date;
  /** In the order of the workbook; of hidden sheets only the one that the person has checked. */
  readonly checked: readonly Checked[];
  readonly hidden: readonly string[];
  readonly unread: readonly UnreadSheet[];
  readonly ignored: readonly IgnoredFinding[];
  /** The report beside the workbook: its file's name, what it says, and how much of it nobody read. */
  readonly report: {
    readonly name: string | null;
    readonly said: NarrativeReport;
    readonly unread: number;
  } | null;
  readonly engine: PaneEngine;
  readonly language: LocaleId;
}

/** Words results as a sheet; what does it is loaded with the first one. */
export type DraftResults = (results: GatheredResults) => Promise<SheetDraft>;
