import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fill } from '../../core/fill/fill';
import { CellLink } from '../parts/cell-link';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { capitalized } from '../results/capitalized';
import type { ListedFill } from '../results/listed-fills';
import { placesMeet } from '../results/places-meet';
import { showValue } from '../results/show-value';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    padding: '2px 12px 8px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  here: { backgroundColor: tokens.colorBrandBackground2 },
  text: { paddingTop: '6px', overflowWrap: 'anywhere' },
  link: { paddingTop: '6px' },
});

interface FillItemProps {
  readonly listed: ListedFill;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
}

/** One blank cell: what would be written, and how it comes about. */
export function FillItem({ listed: { key, fill, rowName, ticked }, isStop }: FillItemProps): ReactElement {
  const styles = useStyles();
  const { results } = useWords();
  const { locale } = useEngine();
  const { place } = usePaneState();
  const { tick } = usePaneActions();
  const kind = capitalized(locale.fillKinds[fill.kind]);
  const name = rowName === '' ? kind : results.fillOf(kind, rowName);
  const isHere = place !== null && placesMeet(place, fill.at);
  return (
    <li className={mergeClasses(styles.item, isHere && styles.here)}>
      <Checkbox
        checked={ticked}
        aria-label={`${name} ${fill.at.a1} ${showValue(fill.value, fill.numberFormat)}`}
        data-rove={key}
        tabIndex={isStop ? 0 : -1}
        onChange={(_, { checked }) => tick([key], checked === true)}
      />
      <FillText name={name} fill={fill} />
      <span className={styles.link}>
        <CellLink at={fill.at} />
      </span>
    </li>
  );
}

function FillText({ name, fill }: { readonly name: string; readonly fill: Fill }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { fillAs } = usePaneState();
  const { value, numberFormat, formula, derivation } = fill;
  const small = mergeClasses(looks.mono, looks.quiet);
  return (
    <div className={styles.text}>
      <div className={looks.strong}>{name}</div>
      <div className={looks.numbers}>
        {results.blank} → <strong>{showValue(value, numberFormat)}</strong>
      </div>
      <div className={small}>{derivation.text}</div>
      {fillAs === 'formulas' && formula !== undefined ? <div className={small}>{formula}</div> : null}
    </div>
  );
}
