import type { ReportDocument } from '../../core/report-document';
import type { PaneState, PaneReport } from '../state/pane-state';
import type { PaneContext } from './pane-context';

/** The report beside the workbook; its text is kept in memory only and goes with the pane. */
export interface ReportActions {
  /** Takes a pasted text as the report. */
  readonly pasteReport: (text: string) => Promise<void>;
  /** Takes a file as the report; a failure is kept for the panel to show, and the report before it stays. */
  readonly openReport: (name: string, read: () => Promise<Uint8Array>) => Promise<void>;
  readonly removeReport: () => void;
}

export type OpenReport = (bytes: Uint8Array) => Promise<ReportDocument>;

export function reportActions({ store, loadEngine }: PaneContext, openReport?: OpenReport): ReportActions {
  const set = (change: Pick<PaneState, 'report'> | Pick<PaneState, 'reportFailed'>): void =>
    store.update((state) => ({ ...state, reportFailed: null, ...change }));
  let latest = 0;
  const take = async (name: string, load: () => Promise<PaneReport>): Promise<void> => {
    const mine = ++latest;
    try {
      const report = await load();
      if (mine === latest) set({ report });
    } catch {
      if (mine === latest) set({ reportFailed: name });
    }
  };
  return {
    pasteReport: (text) =>
      take('', async () => {
        const { paragraphsOfText } = await loadEngine();
        return { name: null, paragraphs: paragraphsOfText(text), unread: 0 };
      }),
    openReport: (name, read) =>
      take(name, async () => {
        if (openReport === undefined) throw new Error('no reader of reports');
        const [{ proseOf }, document] = await Promise.all([loadEngine(), read().then(openReport)]);
        const left = document.gaps.reduce((sum, { count }) => sum + count, document.tables.length);
        return { name, paragraphs: proseOf(document), unread: left };
      }),
    removeReport: () => {
      latest += 1;
      set({ report: null });
    },
  };
}
