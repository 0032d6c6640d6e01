import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Standard } from '../../core/standards/standard';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { PanelFrame, PanelPart } from './panel-frame';
import { ThresholdForm } from './threshold-form';

const AUTOMATIC = 'automatic';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px' }, line: { margin: 0 } });

/** Which standard counts and why, what it changes, where it is from, and its figures. */
export function StandardPanel(): ReactElement {
  const looks = useLooks();
  const { settings } = useWords();
  const { engine } = useEngine();
  const { standard: chosen, checked } = usePaneState();
  const { setStandard } = usePaneActions();
  const used = checked?.content?.report.tables.map(({ assessment }) => assessment.standard) ?? [];
  const names = [...new Set(used.map(({ name }) => name))];
  const standard = used[0];
  return (
    <PanelFrame title={settings.standard}>
      <PanelPart>
        <select
          aria-label={settings.standard}
          className={looks.field}
          value={chosen ?? AUTOMATIC}
          onChange={({ target }) => void setStandard(target.value === AUTOMATIC ? null : target.value)}
        >
          <option value={AUTOMATIC}>{settings.automatic(chosen === null ? names.join('；') : '…')}</option>
          {engine.standards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {standard === undefined ? null : <StandardFacts standard={standard} names={names} />}
      </PanelPart>
      {standard?.scored === true ? <ThresholdForm key={standard.id} standard={standard} /> : null}
    </PanelFrame>
  );
}

interface StandardFactsProps {
  readonly standard: Standard;
  readonly names: readonly string[];
}

function StandardFacts({ standard, names }: StandardFactsProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { settings, frame } = useWords();
  const { engine, locale } = useEngine();
  const by = usePaneState().checked?.content?.report.tables[0]?.standardBy ?? 'default';
  const { document, url, evidence } = standard.source;
  const [national = standard] = engine.standards;
  const differences = engine.standardDifferences(standard, national, locale.standards);
  return (
    <div className={mergeClasses(looks.small, looks.stack)}>
      {names.length > 1 ? <p className={styles.line}>{settings.severalStandards(names)}</p> : null}
      <p className={styles.line}>{settings.chosenBecause(frame.standardBy[by])}</p>
      <p className={styles.line}>
        {settings.source(document, locale.evidence[evidence])}{' '}
        {url === null ? null : (
          <Link href={url} target="_blank" rel="noreferrer" inline>
            {settings.openSource}
          </Link>
        )}
      </p>
      {differences.length === 0 ? (
        <p className={styles.line}>{settings.sameAsNational}</p>
      ) : (
        <>
          <p className={mergeClasses(styles.line, looks.strong)}>{settings.differsFromNational}</p>
          <ul className={styles.list}>
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
