import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import type { ListedFill } from '../results/listed-fills';

const useStyles = makeStyles({
  line: { padding: '0 12px 0 4px', justifyContent: 'space-between' },
  choice: { display: 'flex', alignItems: 'center', gap: '6px' },
  select: { width: 'auto' },
});

/** Tick all or none, and whether live formulas or plain values are written. */
export function FillOptions({ fills }: { readonly fills: readonly ListedFill[] }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { results } = useWords();
  const { fillAs } = usePaneState();
  const { tick, setFillAs } = usePaneActions();
  const ticked = fills.filter((entry) => entry.ticked).length;
  return (
    <div className={mergeClasses(looks.row, styles.line)}>
      <Checkbox
        label={results.selectAll}
        checked={ticked === fills.length ? true : ticked === 0 ? false : 'mixed'}
        onChange={(_, { checked }) =>
          tick(
            fills.map(({ key }) => key),
            checked === true,
          )
        }
      />
      <label className={mergeClasses(styles.choice, looks.small)}>
        {results.writeAs}
        <select
          className={mergeClasses(looks.field, styles.select)}
          value={fillAs}
          onChange={({ target }) => setFillAs(target.value === 'values' ? 'values' : 'formulas')}
        >
          <option value="formulas">{results.formulas}</option>
          <option value="values">{results.values}</option>
        </select>
      </label>
    </div>
  );
}
