import type { Grid } from '../../core/grid/grid';
import type { ReadWatch } from '../../core/pane-host';
import { stopReading } from '../state/transitions';
import type { MarkActions } from './mark-actions';
import type { PaneContext } from './pane-context';
import { checkRuns } from './check-runs';
import type { SheetRead } from './sheet-read';

export interface CheckActions {
  /** Checks the sheet that is in front. */
  readonly check: () => Promise<void>;
  /** Checks the same sheet once more. */
  readonly recheck: () => Promise<void>;
  readonly cancel: () => void;
  /** Brings another sheet to the front and checks it. */
  readonly openSheet: (sheet: string) => Promise<void>;
}

export function checkActions(context: PaneContext, marks: Pick<MarkActions, 'refresh'>): CheckActions {
  const { host, store } = context;
  const { run, abandon } = checkRuns(context, marks);
  const readActive = async (watch: ReadWatch): Promise<SheetRead> => named(context, await host.read(watch));
  return {
    check: () => run(readActive),
    recheck: () => {
      const sheet = store.get().checked?.sheet;
      return run(
        sheet === undefined
          ? readActive
          : async (watch) => ({ sheet, grid: await host.readSheet(sheet, watch) }),
      );
    },
    cancel: () => {
      abandon();
      store.update(stopReading);
    },
    openSheet: (sheet) =>
      run(async (watch) => {
        await host.activate(sheet);
        return readActive(watch);
      }),
  };
}

/** A blank sheet has no grid to tell its name. */
async function named({ host }: PaneContext, grid: Grid | null): Promise<SheetRead> {
  if (grid !== null) return { sheet: grid.sheet, grid };
  const sheets = await host.sheets();
  return { sheet: sheets.find(({ active }) => active)?.name ?? '', grid };
}
