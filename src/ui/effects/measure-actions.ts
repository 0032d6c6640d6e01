import type { DirectionAnswer } from '../../core/check';
import type { Grid } from '../../core/grid/grid';
import type { TableMapping } from '../../core/recognize/table-mapping';
import type { Standard } from '../../core/standards/standard';
import type { PaneState } from '../state/pane-state';
import { replaceReport } from '../state/transitions';
import type { MarkActions } from './mark-actions';
import { attempt, reportOn, type PaneContext } from './pane-context';

/** Choices that change what comes out; the sheet is measured anew as it was read last. */
export interface MeasureActions {
  /** `null` lets each table's own print decide. */
  readonly setStandard: (id: string | null) => Promise<void>;
  /** Replaces all changed figures of the standard. */
  readonly setOverrides: (overrides: Partial<Standard>) => Promise<void>;
  readonly answerDirection: (answer: DirectionAnswer) => Promise<void>;
  /** Reads the sheet of the mapping by it from now on. */
  readonly readBy: (mapping: TableMapping) => Promise<void>;
  readonly dropMapping: (sheet: string) => Promise<void>;
}

export function measureActions(context: PaneContext, marks: Pick<MarkActions, 'refresh'>): MeasureActions {
  const { store } = context;
  let latest = 0;
  const measure = (change: (state: PaneState) => Partial<PaneState>): Promise<void> =>
    attempt(context, async () => {
      store.update((state) => ({ ...state, ...change(state) }));
      const mine = ++latest;
      for (let grid = gridOf(store.get()); grid !== undefined;) {
        const { engine } = store.get();
        if (engine === null) return;
        const report = await reportOn(context, grid, engine);
        if (mine !== latest) return;
        const now = gridOf(store.get());
        if (now === grid) {
          store.update(replaceReport(grid, report));
          await marks.refresh();
          return;
        }
        grid = now;
      }
    });

  return {
    setStandard: (standard) => measure(() => ({ standard, overrides: {} })),
    setOverrides: (overrides) => measure(() => ({ overrides })),
    answerDirection: (answer) =>
      measure(({ directions }) => ({ directions: withAnswer(directions, answer) })),
    readBy: (mapping) =>
      measure(({ mappings }) => ({
        mappings: [...mappings.filter(({ sheet }) => sheet !== mapping.sheet), mapping],
        notes: 'changed',
        panel: null,
      })),
    dropMapping: (sheet) =>
      measure(({ mappings }) => ({
        mappings: mappings.filter((mapping) => mapping.sheet !== sheet),
        notes: 'changed',
      })),
  };
}

const gridOf = ({ checked }: PaneState): Grid | undefined => checked?.content?.grid;

const withAnswer = (answers: readonly DirectionAnswer[], answer: DirectionAnswer): DirectionAnswer[] => [
  ...answers.filter(({ at }) => at.sheet !== answer.at.sheet || at.a1 !== answer.at.a1),
  answer,
];
