import type { ReportDocument } from '../../../src/core/report-document';
import { createPane } from '../../../src/ui/effects/create-pane';
import { paneEngine } from '../../../src/ui/pane-engine';
import { reportFindings } from '../../../src/ui/results/report-findings';
import { PaneHostDouble } from '../../support/pane-host-double';
import { problemTable } from '../sheets';

const RATE = '受理诉求12770件，按时办结12550件，按时办结率99.60%。';
const document: ReportDocument = {
  paragraphs: [{ text: RATE, place: { kind: 'paragraph', number: 1 } }],
  tables: [],
  gaps: [{ kind: 'picture', count: 2 }],
};

function openPane(openReport = (): Promise<ReportDocument> => Promise.resolve(document)) {
  const host = new PaneHostDouble([problemTable()]);
  const loadEngine = () => Promise.resolve(paneEngine);
  const { store, actions } = createPane(host, { language: 'zh-CN', loadEngine, openReport });
  const found = () => reportFindings(store.get())?.findings.map(({ ruleId, at }) => [ruleId, at.paragraph]);
  return { state: store.get, actions, found };
}

const bytes = () => Promise.resolve(new Uint8Array());

it('checks a pasted text against itself, with each check anew, and forgets it when told', async () => {
  const { actions, found } = openPane();
  await actions.check();
  expect(found()).toBeUndefined();
  await actions.pasteReport(`一、概况\n${RATE}`);
  expect(found()).toEqual([['narrative-arithmetic-holds', 1]]);
  await actions.recheck();
  expect(found()).toEqual([['narrative-arithmetic-holds', 1]]);
  actions.removeReport();
  expect(found()).toBeUndefined();
});

it('compares a pasted text with the table of the checked sheet', async () => {
  const { actions, state, found } = openPane();
  await actions.check();
  const [row] = state().checked?.content?.report.tables[0]?.assessment.indicators ?? [];
  const name = row?.indicator.name.text ?? '';
  await actions.pasteReport(
    `全年${name}7654321${row?.indicator.actual?.text.replace(/[\d.≥≤]/gu, '') ?? ''}。`,
  );
  expect(found()).toEqual([['narrative-agrees-with-table', 0]]);
});

it('takes a file, and says how much in it was not read', async () => {
  const { actions, state, found } = openPane();
  await actions.check();
  await actions.openReport('报告.docx', bytes);
  expect(state().report).toEqual({ name: '报告.docx', paragraphs: [RATE], unread: 2 });
  expect(found()).toEqual([['narrative-arithmetic-holds', 0]]);
});

it('keeps the report it has when another cannot be read, and says which', async () => {
  let fails = false;
  const { actions, state } = openPane(() =>
    fails ? Promise.reject(new Error('no')) : Promise.resolve(document),
  );
  await actions.openReport('甲.docx', bytes);
  fails = true;
  await actions.openReport('乙.docx', bytes);
  expect([state().report?.name, state().reportFailed]).toEqual(['甲.docx', '乙.docx']);
});
