import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, type ReactElement } from 'react';
import { PaneFooter } from './frame/pane-footer';
import { PaneHeader } from './frame/pane-header';
import { StatusMessages } from './frame/status-messages';
import { CheckedSheet, OpenPanel } from './late-parts';
import { usePaneActions, usePaneState, useSurroundings } from './parts/pane-hooks';
import { StartScreen } from './screens/start-screen';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    // The page around the pane says where it is less high than the window.
    minHeight: 'var(--pane-height, 100vh)',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole pane: what is checked, what came out, and what can be done about it. */
export function Pane(): ReactElement {
  const { pane } = useStyles();
  const { panel, reading, checked } = usePaneState();
  const Results = useSurroundings().isPart === true ? 'div' : 'main';
  useWorkbook();
  useKeys();
  return (
    <div className={pane}>
      <PaneHeader />
      <Results aria-busy={reading !== null}>
        <Suspense>{panel === null ? null : <OpenPanel panel={panel} />}</Suspense>
        <StatusMessages />
        <Suspense>{checked === null ? <StartScreen /> : <CheckedSheet checked={checked} />}</Suspense>
      </Results>
      <PaneFooter />
    </div>
  );
}

/** Follows the workbook as long as the pane is shown, and says its language to screen readers. */
function useWorkbook(): void {
  const { model } = useSurroundings();
  const { language } = usePaneState();
  useEffect(() => {
    const started = model.start();
    return () => void started.then((end) => end());
  }, [model]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

/** F8 and Shift+F8 walk through the findings; Esc closes what is open. */
function useKeys(): void {
  const { step, decide, setPanel } = usePaneActions();
  const { deciding, panel } = usePaneState();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'F8') void step(event.shiftKey ? -1 : 1);
      else if (event.key !== 'Escape') return;
      else if (deciding !== null) decide(null);
      else if (panel !== null) setPanel(null);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step, decide, setPanel, deciding, panel]);
}
