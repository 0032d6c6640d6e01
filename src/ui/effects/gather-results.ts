import { HostError } from '../../core/host';
import type { SheetInfo } from '../../core/pane-host';
import type { GatheredResults, UnreadSheet } from '../results/gathered-results';
import { reportFindings } from '../results/report-findings';
import type { Checked } from '../state/pane-state';
import { reportOn, type PaneContext } from './pane-context';

/** What concerns one sheet and not the workbook: the others are checked all the same. */
const OF_ONE_SHEET: readonly string[] = ['too-large', 'no-such-sheet', 'unsupported'];

/** Checks every sheet of the workbook as it is now, but for those named `except`. */
export async function gatherResults(
  context: PaneContext,
  workbook: string,
  except: readonly string[],
): Promise<GatheredResults> {
  const { host, store } = context;
  const engine = await context.loadEngine();
  const { checked: shown, ignored, language, report } = store.get();
  const sheets = (await host.sheets()).filter(({ name }) => !except.includes(name));
  const isLeft = ({ name, hidden }: SheetInfo): boolean => hidden && name !== shown?.sheet;
  const checked: Checked[] = [];
  const unread: UnreadSheet[] = [];
  for (const { name } of sheets.filter((sheet) => !isLeft(sheet))) {
    try {
      const grid = await host.readSheet(name);
      const content = grid === null ? null : { grid, report: await reportOn(context, grid, engine) };
      checked.push({ sheet: name, content });
    } catch (error) {
      if (!(error instanceof HostError) || !OF_ONE_SHEET.includes(error.code)) throw error;
      unread.push({ sheet: name, code: error.code, detail: error.detail });
    }
  }
  const beside = checked.find(({ sheet }) => sheet === shown?.sheet) ?? null;
  const said = reportFindings({ engine, report, checked: beside });
  return {
    workbook,
    checkedAt: new Date(),
    checked,
    hidden: sheets.filter(isLeft).map(({ name }) => name),
    unread,
    ignored,
    report: report === null || said === null ? null : { name: report.name, said, unread: report.unread },
    engine,
    language,
  };
}
