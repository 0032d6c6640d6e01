import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListedFinding } from '../results/listed-findings';
import { FixPreview } from '../findings/fix-preview';
import { CellLink } from '../parts/cell-link';
import { EmphasisedText } from '../parts/emphasised-text';
import { GroupTitle } from '../parts/group-title';
import { useLooks } from '../parts/looks';
import { useEngine, useFindings, usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  hint: { margin: 0, padding: '0 12px 4px' },
  item: { padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { margin: '0 0 6px', overflowWrap: 'anywhere' },
});

/** Typed values with a proposed correction; each is changed only by itself. */
export function DifferingValues(): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { open } = useFindings();
  const fixable = open.filter(({ finding }) => finding.fix !== undefined);
  if (fixable.length === 0) return null;
  return (
    <section aria-labelledby="group-differing">
      <GroupTitle id="group-differing" aside={String(fixable.length)}>
        {results.differing}
      </GroupTitle>
      <p className={mergeClasses(styles.hint, looks.small, looks.quiet)}>{results.differingHint}</p>
      <ul className={looks.plain}>
        {fixable.map((listed) => (
          <DifferingValue key={listed.key} listed={listed} />
        ))}
      </ul>
    </section>
  );
}

function DifferingValue({ listed: { key, finding } }: { readonly listed: ListedFinding }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { engine, locale } = useEngine();
  const { selected, deciding, canWrite } = usePaneState();
  const { select, decide } = usePaneActions();
  const { fix, expected = '', actual = '' } = finding;
  const isOpen = selected === key && deciding === 'fix';
  const label =
    fix?.edits.length === 1 && expected !== ''
      ? results.fix(expected)
      : results.fixCells(fix?.edits.length ?? 0);
  const toggle = (): void => {
    select(key);
    decide(isOpen ? null : 'fix');
  };
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        <EmphasisedText text={engine.messageOf(locale, finding)} words={[expected, actual]} />
      </p>
      <div className={looks.row}>
        <CellLink at={finding.at} />
        <Button size="small" disabled={!canWrite} aria-expanded={isOpen} onClick={toggle}>
          {label}
        </Button>
      </div>
      {isOpen && fix !== undefined ? <FixPreview name={key} finding={finding} fix={fix} /> : null}
    </li>
  );
}
