import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SetAsideFinding } from '../results/listed-findings';
import { CellLink } from '../parts/cell-link';
import { GroupTitle } from '../parts/group-title';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  item: { padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  notice: { padding: '0 12px 4px', margin: 0 },
});

/** What a person set aside, with the reason; each can be brought back. */
export function IgnoredList({
  setAside,
}: {
  readonly setAside: readonly SetAsideFinding[];
}): ReactElement | null {
  const { plain } = useLooks();
  const { results } = useWords();
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="group-ignored">
      <GroupTitle id="group-ignored" aside={String(setAside.length)}>
        {results.ignored}
      </GroupTitle>
      <SaveReminder />
      <ul className={plain}>
        {setAside.map((listed) => (
          <IgnoredItem key={listed.key} listed={listed} />
        ))}
      </ul>
    </section>
  );
}

/** What is set aside is forgotten with the pane, unless the person saves it. */
function SaveReminder(): ReactElement | null {
  const { notice } = useStyles();
  const looks = useLooks();
  const { results, settings } = useWords();
  const { notes, canWrite } = usePaneState();
  const { saveNotes } = usePaneActions();
  if (notes !== 'changed') return null;
  return (
    <div className={mergeClasses(notice, looks.stack, looks.small, looks.quiet)}>
      {results.ignoredTemporarily}
      <div>
        <Button size="small" disabled={!canWrite} onClick={() => void saveNotes()}>
          {settings.saveNotes}
        </Button>
      </div>
    </div>
  );
}

function IgnoredItem({ listed: { finding, ignored } }: { readonly listed: SetAsideFinding }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { engine, locale } = useEngine();
  const { restore } = usePaneActions();
  return (
    <li className={styles.item}>
      <p className={mergeClasses(styles.text, looks.quiet)}>{engine.messageOf(locale, finding)}</p>
      <p className={mergeClasses(styles.text, looks.small)}>{results.ignoredBecause(ignored.reason)}</p>
      <div className={looks.row}>
        <CellLink at={finding.at} />
        <Button size="small" appearance="subtle" onClick={() => void restore(ignored)}>
          {results.restore}
        </Button>
      </div>
    </li>
  );
}
