import type { CheckOptions } from '../../core/check';
import type { Grid } from '../../core/grid/grid';
import { HostError } from '../../core/host';
import type { PaneHost } from '../../core/pane-host';
import type { Report } from '../../core/report';
import type { PaneEngine } from '../pane-engine';
import { checkOptionsOf } from '../state/check-options-of';
import type { PaneState, Problem } from '../state/pane-state';
import { startWriting, fail, stopWriting } from '../state/transitions';
import type { Store } from '../state/store';

/** Checks a sheet in the engine's place, on another thread for example. */
export type SheetCheck = (grid: Grid, options: CheckOptions) => Promise<Report>;

/** What every effect works with. */
export interface PaneContext {
  readonly host: PaneHost;
  readonly store: Store<PaneState>;
  readonly loadEngine: () => Promise<PaneEngine>;
  /** Present where sheets are not checked by the engine on this thread. */
  readonly checkSheet?: SheetCheck | undefined;
}

/** What a failure is to the person: one the host can name, or our own fault. */
export const problemOf = (error: unknown): Problem =>
  error instanceof HostError
    ? { code: error.code, detail: error.detail }
    : { code: 'internal', detail: error instanceof Error ? error.message : String(error) };

/** Runs the engine over a sheet with everything the person chose. */
export async function reportOn(
  { store, checkSheet }: PaneContext,
  grid: Grid,
  engine: PaneEngine,
): Promise<Report> {
  const options = checkOptionsOf(store.get());
  return checkSheet === undefined ? engine.check(grid, options) : checkSheet(grid, options);
}

/** Does something to the workbook, one thing at a time; says whether it was done, and shows the failure if not. */
export async function writing({ store }: PaneContext, work: () => Promise<void>): Promise<boolean> {
  if (store.get().writing) return false;
  store.update(startWriting);
  try {
    await work();
    store.update(stopWriting);
    return true;
  } catch (error) {
    store.update(fail(problemOf(error)));
    return false;
  }
}

/** Does something that changes nothing; a failure is shown. */
export async function attempt({ store }: PaneContext, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    store.update(fail(problemOf(error)));
  }
}
