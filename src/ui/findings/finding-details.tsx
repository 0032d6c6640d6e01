import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/rules/finding';
import { CellLink } from '../parts/cell-link';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { FindingQuotes } from './finding-quotes';
import { FixPreview } from './fix-preview';
import { IgnoreForm } from './ignore-form';

const useStyles = makeStyles({
  line: { margin: '4px 0 0', overflowWrap: 'anywhere' },
  actions: { marginTop: '8px' },
});

interface FindingDetailsProps {
  readonly className: string;
  readonly name: string;
  readonly finding: Finding;
}

/** What the rule asks for, its basis, the cells concerned, and what can be done about the finding. */
export function FindingDetails({ className, name, finding }: FindingDetailsProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { engine, locale } = useEngine();
  const { deciding } = usePaneState();
  const title = Object.entries(locale.rules).find(([id]) => id === finding.ruleId)?.[1].title;
  const line = mergeClasses(styles.line, looks.small, looks.quiet);
  return (
    <div className={className}>
      {title === undefined ? null : <p className={line}>{results.requirement(title)}</p>}
      {engine.ruleBasis(finding.ruleId).map((basis) => (
        <p key={basis} className={line}>
          {results.basis(basis)}
        </p>
      ))}
      {finding.quotes === undefined ? (
        <RelatedCells finding={finding} />
      ) : (
        <FindingQuotes quotes={finding.quotes} />
      )}
      <PlacesElsewhere finding={finding} />
      <div className={mergeClasses(looks.row, styles.actions)}>
        <FindingButtons finding={finding} />
      </div>
      {deciding === 'fix' && finding.fix !== undefined ? (
        <FixPreview name={name} finding={finding} fix={finding.fix} />
      ) : null}
      {deciding === 'ignore' ? <IgnoreForm name={name} /> : null}
    </div>
  );
}

function RelatedCells({ finding: { related } }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  if (related.length === 0) return null;
  const places = [...new Map(related.map((at) => [`${at.sheet}!${at.a1}`, at])).entries()];
  return (
    <p className={mergeClasses(styles.line, looks.small, looks.quiet, looks.row)}>
      {results.related}
      {places.map(([key, at]) => (
        <CellLink key={key} at={at} />
      ))}
    </p>
  );
}

/** Cells of other files, which the pane has not open and so names only. */
function PlacesElsewhere({
  finding: { elsewhere = [] },
}: {
  readonly finding: Finding;
}): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  if (elsewhere.length === 0) return null;
  const places = elsewhere.map(({ document, at }) => results.placeElsewhere(document, at.sheet, at.a1));
  return (
    <p className={mergeClasses(styles.line, looks.small, looks.quiet)}>
      {results.elsewhere} {places.join(results.listSeparator)}
    </p>
  );
}

function FindingButtons({ finding }: { readonly finding: Finding }): ReactElement {
  const { results } = useWords();
  const { goTo, decide } = usePaneActions();
  const { deciding, canWrite } = usePaneState();
  const { fix, expected } = finding;
  const cells = fix?.edits.length ?? 0;
  return (
    <>
      <Button size="small" onClick={() => void goTo(finding.at)}>
        {results.goTo}
      </Button>
      {cells === 0 ? null : (
        <Button
          size="small"
          disabled={!canWrite}
          aria-expanded={deciding === 'fix'}
          onClick={() => decide(deciding === 'fix' ? null : 'fix')}
        >
          {cells === 1 && expected !== undefined ? results.fix(expected) : results.fixCells(cells)}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={deciding === 'ignore'}
        onClick={() => decide(deciding === 'ignore' ? null : 'ignore')}
      >
        {results.ignore}
      </Button>
    </>
  );
}
