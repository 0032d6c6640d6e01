import type { Grid } from '../../../src/core/grid/grid';
import { openReport } from '../../../src/apps/taskpane/open-report';
import type { PaneModel } from '../../../src/ui/effects/create-pane';
import { mountPane } from '../../../src/ui/mount-pane';
import type { PaneTheme } from '../../../src/ui/pane-theme';
import { PaneHostDouble } from '../../support/pane-host-double';
import type { PlainGrid } from './plain-grid';

/** What the test puts into the page before the script runs, and finds there afterwards. */
declare global {
  interface Window {
    sheets: readonly PlainGrid[];
    host: PaneHostDouble;
    model: PaneModel;
  }
}

const gridOf = ({ hiddenRows, hiddenColumns, cells, ...rest }: PlainGrid): Grid => ({
  ...rest,
  cells,
  hiddenRows: new Set(hiddenRows),
  hiddenColumns: new Set(hiddenColumns),
});

/** The pane over a workbook in memory, in the language and theme that the address asks for. */
const query = new URLSearchParams(location.search);
const theme: PaneTheme = query.get('theme') === 'dark' ? 'dark' : 'light';
const language = query.get('language') === 'en-US' ? 'en-US' : 'zh-CN';
const element = document.getElementById('pane');
window.host = new PaneHostDouble(window.sheets.map(gridOf));
if (element !== null)
  window.model = mountPane(element, {
    host: window.host,
    language,
    theme,
    openReport,
    openSample: () => undefined,
  });
