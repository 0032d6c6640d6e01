import { useMemo, type ReactElement } from 'react';
import { FillsView } from '../fills/fills-view';
import { FindingsView } from '../findings/findings-view';
import { IndicatorsView } from '../indicators/indicators-view';
import { ReportContext, usePaneState } from '../parts/pane-hooks';
import { reportFindings } from '../results/report-findings';
import { BlankSheet } from '../screens/blank-sheet';
import { NoTable } from '../screens/no-table';
import type { Checked, View } from '../state/pane-state';
import { VerdictLine } from './verdict-line';
import { ViewTabs } from './view-tabs';

const VIEWS: Readonly<Record<View, () => ReactElement>> = {
  findings: FindingsView,
  indicators: IndicatorsView,
  fills: FillsView,
};

/** The result of a check, or the reason why there is none. */
export function CheckedSheet({ checked }: { readonly checked: Checked }): ReactElement {
  const { view, engine, report } = usePaneState();
  const said = useMemo(() => reportFindings({ engine, report, checked }), [engine, report, checked]);
  const { sheet, content } = checked;
  if (content === null) return <BlankSheet sheet={sheet} />;
  if (content.report.tables.length === 0) return <NoTable nearest={content.report.nearest} />;
  const Shown = VIEWS[view];
  return (
    <ReportContext.Provider value={said}>
      <VerdictLine />
      <ViewTabs />
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <Shown />
      </div>
    </ReportContext.Provider>
  );
}
