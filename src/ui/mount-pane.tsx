import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { PaneHost } from '../core/pane-host';
import type { LocaleId } from '../locales/locale';
import { createPane, type PaneModel } from './effects/create-pane';
import { problemOf } from './effects/pane-context';
import { loadEngine } from './late-parts';
import { Pane } from './pane';
import { fluentThemes, type PaneTheme } from './pane-theme';
import { SurroundingsContext } from './parts/pane-hooks';
import type { DraftResults } from './results/gathered-results';
import type { OpenReport } from './effects/report-actions';
import { fail } from './state/transitions';

export interface MountOptions {
  readonly host: PaneHost;
  readonly language: LocaleId;
  readonly theme: PaneTheme;
  readonly openReport: OpenReport;
  readonly draftResults?: DraftResults;
  /** Opens a sample workbook; without it the pane offers none. A failure is shown in the pane. */
  readonly openSample?: () => Promise<void> | undefined;
}

const MILLISECONDS_TO_ENGINE = 300;

/** Shows the pane in the element, in place of what is there; gives what drives it. */
export function mountPane(
  element: Element,
  { host, language, theme, openReport, draftResults, openSample }: MountOptions,
): PaneModel {
  const model = createPane(host, { language, loadEngine, openReport, draftResults });
  const trySample = async (): Promise<void> => {
    try {
      await openSample?.();
    } catch (error) {
      model.store.update(fail(problemOf(error)));
    }
  };
  const surroundings = { model, openSample: openSample && (() => void trySample()) };
  createRoot(element).render(
    <FluentProvider theme={fluentThemes[theme]}>
      <SurroundingsContext.Provider value={surroundings}>
        <Pane />
      </SurroundingsContext.Provider>
    </FluentProvider>,
  );
  // Soon after the pane stands, so that the first check need not wait; a check that finds it missing asks once more.
  setTimeout(() => void loadEngine().catch(() => undefined), MILLISECONDS_TO_ENGINE);
  return model;
}
