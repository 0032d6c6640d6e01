import type { SavedMarks } from '../../../hosts/xlsx/save-workbook';
import { listFindings } from '../../../ui/results/listed-findings';
import { wordedMarks } from '../../../ui/results/worded-marks';
import type { PrintReportProps } from '../../../ui/sheet/print/report-props';
import { checkOptionsOf } from '../../../ui/state/check-options-of';
import { initialState, type Checked } from '../../../ui/state/pane-state';
import type { PageContext } from './page-context';

/** The marks of what is found now on every sheet that holds a table. */
export async function marksToSave(context: PageContext): Promise<SavedMarks> {
  const { language, pane } = context.store.get();
  const { ignored } = pane?.store.get() ?? initialState;
  const engine = await context.loadEngine();
  const checked = (await checkSheets(context)).filter(hasTables);
  return new Map(
    checked.map((each) => [
      each.sheet,
      wordedMarks(listFindings({ checked: each, ignored }).open, engine, language),
    ]),
  );
}

/** What a report on the whole workbook is made from; without any table it says so of the first sheet. */
export async function reportToPrint(context: PageContext, fileName: string): Promise<PrintReportProps> {
  const { language, pane } = context.store.get();
  const { ignored, report: beside } = pane?.store.get() ?? initialState;
  const engine = await context.loadEngine();
  const all = await checkSheets(context);
  const withTables = all.filter(hasTables);
  const checked = withTables.length > 0 ? withTables : all.slice(0, 1);
  return { fileName, printedAt: new Date(), checked, beside, ignored, engine, language };
}

const hasTables = ({ content }: Checked): boolean => (content?.report.tables.length ?? 0) > 0;

/** Checks every sheet as the pane would; of hidden ones only that which the pane has checked. */
async function checkSheets({ workbench, store }: PageContext): Promise<readonly Checked[]> {
  const { host } = workbench;
  if (host === null) return [];
  const state = store.get().pane?.store.get() ?? initialState;
  const checked: Checked[] = [];
  for (const { name, hidden } of await host.sheets()) {
    if (hidden && name !== state.checked?.sheet) continue;
    const grid = await host.readSheet(name);
    const report = grid === null ? null : await workbench.check(name, checkOptionsOf(state));
    checked.push({ sheet: name, content: grid === null || report === null ? null : { grid, report } });
  }
  return checked;
}
