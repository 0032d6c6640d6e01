import type { Grid } from '../../src/core/grid/grid';
import { wordResults } from '../../src/apps/taskpane/word-results';
import { createPane, type PaneActions } from '../../src/ui/effects/create-pane';
import { paneEngine } from '../../src/ui/pane-engine';
import { listFindings } from '../../src/ui/results/listed-findings';
import type { PaneState } from '../../src/ui/state/pane-state';
import type { AdderDouble } from '../support/adder-double';
import { PaneHostDouble } from '../support/pane-host-double';
import { blankGrid, coverGrid, problemTable } from './sheets';

export interface OpenPane {
  readonly host: PaneHostDouble;
  readonly actions: PaneActions;
  readonly state: () => PaneState;
  /** Places of the findings that are not set aside, each with its rule. */
  readonly findings: () => string[];
  /** Key of the first finding of a rule. */
  readonly keyOf: (ruleId: string) => string;
  readonly start: () => Promise<() => void>;
}

/** The pane without its looks over a workbook in memory: a table, a cover and a blank sheet. */
export function openPane(
  grids: readonly Grid[] = [problemTable(), coverGrid(), blankGrid()],
  adder?: AdderDouble,
): OpenPane {
  const host = new PaneHostDouble(grids, adder);
  const { store, actions, start } = createPane(host, {
    language: 'zh-CN',
    loadEngine: () => Promise.resolve(paneEngine),
    draftResults: (results) => Promise.resolve(wordResults(results)),
  });
  const open = () => listFindings(store.get()).open;
  return {
    host,
    actions,
    start,
    state: store.get,
    findings: () => open().map(({ finding }) => `${finding.at.a1} ${finding.ruleId}`),
    keyOf: (ruleId) => {
      const listed = open().find(({ finding }) => finding.ruleId === ruleId);
      if (listed === undefined) throw new Error(`No finding of ${ruleId}`);
      return listed.key;
    },
  };
}
