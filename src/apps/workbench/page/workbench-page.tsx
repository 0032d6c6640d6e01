import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { fluentThemes } from '../../../ui/pane-theme';
import type { OpenFile } from '../workbench-state';
import type { Page } from './create-page';
import { DiscardDialog } from './discard-dialog';
import { DropTarget } from './drop-target';
import { NARROW } from './narrow';
import { PageContext, useFile, usePageState, usePageWords, useWorkbench } from './page-hooks';
import { PANE_WIDTHS, Separator } from './separator';
import { SheetSide } from './sheet-side';
import { StartScreen } from './start-screen';
import { TopBar } from './top-bar';
import { usePageKeys, useLeaveWarning } from './page-keys';
import { ViewSwitch } from './view-switch';

/** What a sheet is drawn without comes after it. */
const Notices = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane" */ './notices')).Notices,
}));

const PaneSide = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane" */ './pane-side')).PaneSide,
}));

const ListScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "batch" */ './list/list-screen')).ListScreen,
}));

const PrintedReport = lazy(async () => ({
  default: (await import(/* webpackChunkName: "print" */ './printed-report')).PrintedReport,
}));

const useStyles = makeStyles({
  page: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  work: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  // Both parts keep their size while one is unseen, so that a place can be scrolled to in the other.
  parts: { flexGrow: 1, minHeight: 0, display: 'flex', [NARROW]: { display: 'grid' } },
  part: { minWidth: 0, minHeight: 0, [NARROW]: { gridArea: '1 / 1', width: 'auto !important' } },
  sheet: { flex: '1 1 0' },
  pane: { flexShrink: 0, maxWidth: '60%', [NARROW]: { maxWidth: 'none' } },
  unseen: { [NARROW]: { visibility: 'hidden' } },
  onlyNarrow: { '@media (min-width: 801px)': { display: 'none' } },
  onlyWide: { [NARROW]: { display: 'none' } },
});

/** The whole page: what can be done at the top, below it the sheet and the pane, or how to begin. */
export const WorkbenchPage = ({ page }: { readonly page: Page }): ReactElement => (
  <PageContext.Provider value={page}>
    <Themed />
  </PageContext.Provider>
);

function Themed(): ReactElement {
  const styles = useStyles();
  const { theme, language, busy, printed, savedAs, front } = usePageState();
  const isList = front === 'list';
  const { problem, opening } = useWorkbench();
  const hasNotice = problem !== null || opening !== null || savedAs !== null;
  const { words } = usePageWords();
  const file = useFile();
  usePageKeys();
  useLeaveWarning();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = theme;
    document.title = file === null || isList ? words.product : `${file.name} · ${words.product}`;
  }, [language, theme, words, file, isList]);
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      <div className={styles.page}>
        <TopBar />
        <main className={styles.work} aria-busy={busy}>
          <Suspense>{hasNotice ? <Notices /> : null}</Suspense>
          {isList ? (
            <Suspense>
              <ListScreen />
            </Suspense>
          ) : file === null ? (
            <StartScreen />
          ) : (
            <Work file={file} />
          )}
        </main>
      </div>
      <DropTarget />
      <DiscardDialog />
      <Suspense>{printed === null ? null : <PrintedReport printed={printed} />}</Suspense>
    </FluentProvider>
  );
}

function Work({ file }: { readonly file: OpenFile }): ReactElement {
  const styles = useStyles();
  const { views } = usePageWords().words;
  const { pane, view } = usePageState();
  const [width, setWidth] = useState<number>(PANE_WIDTHS.usual);
  return (
    <>
      <ViewSwitch className={styles.onlyNarrow} />
      <div className={styles.parts}>
        <section
          id="sheet-part"
          aria-label={views.sheet}
          className={mergeClasses(styles.part, styles.sheet, view === 'pane' && styles.unseen)}
        >
          <SheetSide key={file.key} file={file} />
        </section>
        <Separator width={width} onWidth={setWidth} className={styles.onlyWide} />
        <section
          id="pane-part"
          aria-label={views.pane}
          style={{ width: `${width}px` }}
          className={mergeClasses(styles.part, styles.pane, view === 'sheet' && styles.unseen)}
        >
          <Suspense>{pane === null ? null : <PaneSide pane={pane} />}</Suspense>
        </section>
      </div>
    </>
  );
}
