import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useLooks } from '../../../../ui/parts/looks';
import type { UnreadFile } from '../../batch/batch-state';
import { useBatch, useBatchState, useBatchWords } from './list-hooks';
import { problemWords } from './problem-words';

const useStyles = makeStyles({
  section: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  item: { padding: '6px 0', overflowWrap: 'anywhere' },
  name: {
    padding: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
  },
  why: { margin: 0 },
});

interface UnreadFilesProps {
  readonly onOpen: (file: number) => void;
}

/** So many are seen until somebody wants to see all. */
const FEW = 8;

/** The files that nobody checked, each with what is wrong and what to do; first, because they have not passed. */
export function UnreadFiles({ onOpen }: UnreadFilesProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const words = useBatchWords();
  const { unread } = useBatchState();
  const [isWhole, setWhole] = useState(false);
  if (unread.length === 0) return null;
  return (
    <section aria-labelledby="unread-files" className={styles.section}>
      <h2 id="unread-files" className={mergeClasses(looks.title, looks.error)}>
        {words.unread}
      </h2>
      <ul className={looks.plain}>
        {(isWhole ? unread : unread.slice(0, FEW)).map((each) => (
          <UnreadItem key={each.file} file={each} onOpen={onOpen} />
        ))}
      </ul>
      {isWhole || unread.length <= FEW ? null : (
        <Button size="small" onClick={() => setWhole(true)}>
          {words.showAllUnread(unread.length)}
        </Button>
      )}
    </section>
  );
}

function UnreadItem({ file, onOpen }: UnreadFilesProps & { readonly file: UnreadFile }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useBatchWords();
  const { files } = useBatch();
  const isThere = 'open' in (files[file.file] ?? {});
  return (
    <li className={styles.item}>
      {isThere && canBeOpened(file) ? (
        <button
          type="button"
          className={mergeClasses(styles.name, looks.focusRing)}
          onClick={() => onOpen(file.file)}
        >
          {file.path}
        </button>
      ) : (
        <span className={looks.strong}>{file.path}</span>
      )}
      <p className={styles.why}>{problemWords(file.problem, file.text, words)}</p>
    </li>
  );
}

/** In a workbook where no table was found, or only some sheets were read, a person can go on. */
const canBeOpened = ({ problem, partly }: UnreadFile): boolean =>
  partly || problem === null || problem.code === 'no-table';
