import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useLooks } from '../../../ui/parts/looks';
import { Message } from '../../../ui/parts/message';
import { uiWordsOf } from '../../../locales/ui-words-of';
import { usePage, usePageActions, usePageState, usePageWords, useWorkbench } from './page-hooks';

/** What the person should know about the file as a whole. */
export function Notices(): ReactElement {
  return (
    <>
      <ProblemNotice />
      <SavedNotice />
      <OpeningNotice />
    </>
  );
}

function ProblemNotice(): ReactElement | null {
  const { words } = usePageWords();
  const { language } = usePageState();
  const { problem } = useWorkbench();
  const { workbench } = usePage();
  if (problem === null) return null;
  const { code, detail } = problem;
  const { frame, hostErrors } = uiWordsOf(language);
  const text = code === 'internal' ? frame.internal(detail) : hostErrors[code](detail);
  return (
    <Message
      intent="error"
      text={text}
      action={{ label: words.close, onClick: () => workbench.dismissProblem() }}
    />
  );
}

function SavedNotice(): ReactElement | null {
  const { words } = usePageWords();
  const { savedAs } = usePageState();
  const { set } = usePageActions();
  if (savedAs === null) return null;
  return (
    <Message
      intent="success"
      text={words.save.done(savedAs)}
      action={{ label: words.close, onClick: () => set({ savedAs: null }) }}
    />
  );
}

const useStyles = makeStyles({
  opening: { padding: '10px 16px', backgroundColor: tokens.colorNeutralBackground1 },
  line: { justifyContent: 'space-between', marginTop: '6px' },
});

/** Opening takes longer than this many milliseconds before anything is said about it. */
const SLOW_AFTER = 500;

function OpeningNotice(): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const { words } = usePageWords();
  const { opening } = useWorkbench();
  const { workbench } = usePage();
  const isSlow = useSlow(opening?.name ?? null);
  if (opening === null || !isSlow) return null;
  const text = words.opening(opening.name);
  return (
    <div className={styles.opening}>
      <ProgressBar
        aria-label={text}
        {...(opening.inAll === 0 ? {} : { value: opening.done, max: opening.inAll })}
      />
      <div className={mergeClasses(looks.row, looks.small, styles.line)}>
        <span role="status">{text}</span>
        <Button size="small" onClick={() => workbench.cancel()}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** True once the same work has been going on for a while. */
function useSlow(work: string | null): boolean {
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    if (work === null) return undefined;
    const timer = setTimeout(() => setSlow(work), SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      setSlow(null);
    };
  }, [work]);
  return work !== null && slow === work;
}
