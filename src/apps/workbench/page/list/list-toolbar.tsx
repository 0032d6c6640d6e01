import { Button, Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { standards } from '../../../../core/standards/all-standards';
import { useLooks } from '../../../../ui/parts/looks';
import type { ReportFormat } from '../../batch/batch-calls';
import { MenuButton } from '../menu-button';
import { usePage, usePageState } from '../page-hooks';
import { saveReport } from './list-actions';
import { useBatch, useBatchState, useBatchWords } from './list-hooks';

/** Those for people first. */
const FORMATS: readonly ReportFormat[] = ['html', 'xlsx', 'text', 'json', 'sarif'];
const AUTOMATIC = 'automatic';

const useStyles = makeStyles({
  bar: { gap: '8px 16px' },
  standard: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  label: { whiteSpace: 'nowrap' },
  field: { maxWidth: '280px' },
  gap: { flexGrow: 1 },
  results: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** By what all files are checked, and the reports that can be had of them; a new choice checks them anew. */
export function ListToolbar(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useBatchWords();
  const batch = useBatch();
  const { settings } = useBatchState();
  return (
    <div className={mergeClasses(looks.row, styles.bar)}>
      <label className={styles.standard}>
        <span className={styles.label}>{words.standard}</span>
        <select
          className={mergeClasses(looks.field, styles.field)}
          value={settings.standard ?? AUTOMATIC}
          onChange={({ target: { value } }) =>
            void batch.checkAgain({ standard: value === AUTOMATIC ? null : value })
          }
        >
          <option value={AUTOMATIC}>{words.automatic}</option>
          {standards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Checkbox
        label={words.importRules}
        checked={settings.groups.includes('import')}
        onChange={(_, { checked }) => void batch.checkAgain({ groups: checked === true ? ['import'] : [] })}
      />
      <span className={styles.gap} />
      <Results />
    </div>
  );
}

function Results(): ReactElement {
  const styles = useStyles();
  const words = useBatchWords();
  const page = usePage();
  const batch = useBatch();
  const { busy } = usePageState();
  const { run } = useBatchState();
  const items = FORMATS.map((key) => ({
    key,
    ...words.formats[key],
    choose: () => void saveReport(page, batch, key),
  }));
  return (
    <div className={styles.results}>
      <Button disabled={run === 'running'} onClick={() => void batch.checkAgain()}>
        {words.checkAgain}
      </Button>
      <MenuButton
        label={words.saveReport}
        icon="save"
        items={items}
        isPrimary
        isDisabled={busy || run !== 'done'}
        fromEnd
      />
    </div>
  );
}
