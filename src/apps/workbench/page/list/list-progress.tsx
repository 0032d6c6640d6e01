import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { verdictCounts } from '../../../../report/survey/verdict-counts';
import { pageWordsOf } from '../../../../report/words/page-words-of';
import { Message } from '../../../../ui/parts/message';
import { useLooks } from '../../../../ui/parts/looks';
import type { BatchWords } from '../../../../locales/batch-words';
import type { BatchState } from '../../batch/batch-state';
import { usePageState } from '../page-hooks';
import { useBatch, useBatchState, useBatchWords } from './list-hooks';

const useStyles = makeStyles({
  line: { justifyContent: 'space-between', marginTop: '6px' },
  verdict: { margin: 0 },
});

/** How far checking is, and what came out of it. */
export function ListProgress(): ReactElement {
  const state = useBatchState();
  const { hidden } = useLooks();
  const words = useBatchWords();
  const { language } = usePageState();
  const { files, ranking, unread, leftOut, run } = state;
  const counts = verdictCounts({
    files: files - leftOut.length,
    ranking: ranking.map(({ figures }) => figures),
    unread,
  });
  const verdict = pageWordsOf(language).verdict(counts);
  return (
    <div>
      <span role="status" className={hidden}>
        {run === 'done' ? verdict : run === 'running' ? announced(state, words) : ''}
      </span>
      {run === 'done' ? <Verdict text={verdict} /> : <Unfinished />}
    </div>
  );
}

function Verdict({ text }: { readonly text: string }): ReactElement {
  const { verdict } = useStyles();
  const { strong } = useLooks();
  return <p className={mergeClasses(verdict, strong)}>{text}</p>;
}

function Unfinished(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useBatchWords();
  const batch = useBatch();
  const { run, done, files } = useBatchState();
  if (run !== 'running') {
    const text = typeof run === 'object' ? words.failed(run.failed) : words.stopped(done, files);
    const goOn = { label: words.goOn, onClick: () => void batch.check() };
    return <Message intent={typeof run === 'object' ? 'error' : 'warning'} text={text} action={goOn} />;
  }
  const text = words.progress(done, files);
  return (
    <>
      <ProgressBar aria-label={words.title} aria-valuetext={text} value={done} max={files} />
      <div className={mergeClasses(looks.row, looks.numbers, styles.line)}>
        <span>{text}</span>
        <Button size="small" onClick={() => batch.cancel()}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

/** Whoever hears the page is told at each quarter, not at each file. */
function announced({ done, files }: BatchState, words: BatchWords): string {
  const quarters = Math.floor((done / files) * 4);
  return words.progress(Math.floor((quarters * files) / 4), files);
}
