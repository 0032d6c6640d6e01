import type { ReactElement } from 'react';
import type { Panel } from '../state/pane-state';
import { MappingPanel } from './mapping-panel';
import { OptionsPanel } from './options-panel';
import { ReportPanel } from './report-panel';
import { AddResultsDialog, RemoveResultsDialog } from './result-dialogs';
import { StandardPanel } from './standard-panel';

const PANELS: Readonly<Record<Panel, () => ReactElement | null>> = {
  options: OptionsPanel,
  standard: StandardPanel,
  mapping: MappingPanel,
  report: ReportPanel,
  'add-results': AddResultsDialog,
  'remove-results': RemoveResultsDialog,
};

/** The panel that is open above the results. */
export function OpenPanel({ panel }: { readonly panel: Panel }): ReactElement {
  const Shown = PANELS[panel];
  return <Shown />;
}
