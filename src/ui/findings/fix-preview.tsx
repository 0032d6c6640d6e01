import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fix } from '../../core/fill/edit';
import type { Finding } from '../../core/rules/finding';
import { previewOf, type PreviewLine } from '../results/preview-of';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  box: {
    marginTop: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { borderCollapse: 'collapse', width: '100%', marginBottom: '8px', textAlign: 'left' },
  cell: { padding: '2px 8px 2px 0', verticalAlign: 'top', overflowWrap: 'anywhere', fontWeight: 'normal' },
});

interface FixPreviewProps {
  readonly name: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Each cell before and after the fix; nothing is written before the person agrees. */
export function FixPreview({ name, finding, fix }: FixPreviewProps): ReactElement {
  const { row } = useLooks();
  const { results, frame } = useWords();
  const { applyFix, decide } = usePaneActions();
  const { checked, writing } = usePaneState();
  return (
    <div className={useStyles().box} role="group" aria-label={results.previewTitle}>
      <PreviewTable lines={previewOf(fix, finding, checked?.content?.grid ?? null)} />
      <div className={row}>
        <Button size="small" appearance="primary" disabled={writing} onClick={() => void applyFix(name)}>
          {results.applyFix}
        </Button>
        <Button size="small" onClick={() => decide(null)}>
          {frame.cancel}
        </Button>
      </div>
    </div>
  );
}

function PreviewTable({ lines }: { readonly lines: readonly PreviewLine[] }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  return (
    <table className={mergeClasses(styles.table, looks.small)}>
      <thead>
        <tr className={looks.quiet}>
          {[results.cell, results.before, results.after].map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ a1, before, after }) => (
          <tr key={a1}>
            <td className={mergeClasses(styles.cell, looks.mono)}>{a1}</td>
            <td className={styles.cell}>{before === '' ? results.blank : before}</td>
            <td className={mergeClasses(styles.cell, looks.strong)}>
              {after === '' ? results.blank : after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
