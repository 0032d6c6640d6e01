import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { localeOf } from '../../../../locales/locale-of';
import type { FileProblem } from '../../../../report/checked-file';
import { problemText } from '../../../../report/problem-text';
import { reportWordsOf } from '../../../../report/words/report-words-of';
import { Message } from '../../../../ui/parts/message';
import { useLooks } from '../../../../ui/parts/looks';
import { TIGHT } from '../narrow';
import { usePage, usePageState, usePageWords } from '../page-hooks';
import { openFromList } from './list-actions';
import { useBatch, useBatchState, useBatchWords } from './list-hooks';
import { ListProgress } from './list-progress';
import { ListToolbar } from './list-toolbar';
import { problemWords } from './problem-words';
import { Ranking } from './ranking';
import { UnreadFiles } from './unread-files';

const useStyles = makeStyles({
  screen: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  middle: {
    maxWidth: '1120px',
    margin: '0 auto',
    padding: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    [TIGHT]: { padding: '14px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
});

/** Many files at once: how far they are checked, what can be had of them, and all tables, worst first. */
export function ListScreen(): ReactElement {
  const styles = useStyles();
  const { small, quiet } = useLooks();
  const words = useBatchWords();
  const page = usePage();
  const batch = useBatch();
  const title = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState<FileProblem | null>(null);
  // Whoever comes back from a file finds the row again, which takes the focus by itself.
  useEffect(() => {
    if (page.store.get().openedFrom === null) title.current?.focus();
  }, [page, batch]);
  const open = (file: number, sheet: string | null): void => {
    setFailed(null);
    void openFromList(page, batch, file, sheet).then(setFailed);
  };
  return (
    <div className={styles.screen}>
      {failed === null ? null : <FailedNotice problem={failed} onClose={() => setFailed(null)} />}
      <div className={styles.middle}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h1>
        <ListProgress />
        <ListToolbar />
        <UnreadFiles onOpen={(file) => open(file, null)} />
        <Ranking key={batchKey(batch)} onOpen={open} />
        <LeftOutReports />
        <p className={mergeClasses(small, quiet)}>{words.notHere}</p>
      </div>
    </div>
  );
}

function LeftOutReports(): ReactElement | null {
  const { small, quiet } = useLooks();
  const words = useBatchWords();
  const { leftOut } = useBatchState();
  if (leftOut.length === 0) return null;
  return <p className={mergeClasses(small, quiet)}>{words.leftOut(leftOut)}</p>;
}

interface FailedNoticeProps {
  readonly problem: FileProblem;
  readonly onClose: () => void;
}

function FailedNotice({ problem, onClose }: FailedNoticeProps): ReactElement {
  const { language } = usePageState();
  const { words } = usePageWords();
  const file = { path: '', problem, sheets: [] };
  const inReports = problemText(file, reportWordsOf(language), localeOf(language)) ?? '';
  const text = problemWords(problem, inReports, useBatchWords());
  return <Message intent="error" text={text} action={{ label: words.close, onClick: onClose }} />;
}

const keys = new WeakMap<object, number>();
let lists = 0;

/** How far one list was unfolded means nothing for the next one. */
function batchKey(batch: object): number {
  const key = keys.get(batch) ?? (lists += 1);
  keys.set(batch, key);
  return key;
}
