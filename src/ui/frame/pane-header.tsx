import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { Icon } from '../parts/icon';
import { useLooks } from '../parts/looks';
import { refocus } from '../parts/refocus';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

const useStyles = makeStyles({
  header: {
    padding: '10px 12px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
    '@media (min-height: 480px)': { position: 'sticky', top: 0 },
  },
  title: {
    margin: 0,
    paddingRight: '28px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  where: { overflowWrap: 'anywhere' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  primary: { flexGrow: 1, flexBasis: '110px' },
  narrow: { minWidth: '32px' },
});

/** What is being checked, by which standard, and the one thing to press. */
export function PaneHeader(): ReactElement {
  const styles = useStyles();
  const { frame } = useWords();
  const { reading, marking, canMark, checked, writing } = usePaneState();
  const { check, setMarking } = usePaneActions();
  const hasTables = (checked?.content?.report.tables.length ?? 0) > 0;
  return (
    <header className={styles.header}>
      <TitleLines />
      <div className={styles.bar}>
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={reading !== null}
          onClick={() => void check()}
        >
          {frame.check}
        </Button>
        <Button
          className={styles.narrow}
          aria-pressed={marking}
          icon={marking ? <Icon name="met" /> : null}
          disabled={!hasTables || !canMark || writing}
          onClick={() => void setMarking(!marking)}
        >
          {frame.mark}
        </Button>
        <MoreButton />
      </div>
    </header>
  );
}

/** Opens the choices, and gets the focus back when they close. */
function MoreButton(): ReactElement {
  const { frame } = useWords();
  const { panel } = usePaneState();
  const { setPanel } = usePaneActions();
  const bar = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (panel === null && wasOpen.current) refocus(bar.current?.querySelector('button') ?? null);
    wasOpen.current = panel !== null;
  }, [panel]);
  return (
    <span ref={bar}>
      <Button
        className={useStyles().narrow}
        aria-label={frame.more}
        title={frame.more}
        aria-expanded={panel !== null}
        icon={<Icon name="more" />}
        onClick={() => setPanel(panel === null ? 'options' : null)}
      />
    </span>
  );
}

function TitleLines(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { frame } = useWords();
  const { checked, engine } = usePaneState();
  const { setPanel } = usePaneActions();
  const tables = checked?.content?.report.tables ?? [];
  const first = tables[0]?.assessment;
  const where = mergeClasses(styles.where, looks.small, looks.quiet);
  if (checked === null || first === undefined)
    return (
      <>
        <h1 className={styles.title}>{frame.product}</h1>
        {checked === null ? null : <div className={where}>{frame.where(checked.sheet, '')}</div>}
      </>
    );
  const { table, standard } = first;
  const year = table.years[0]?.year;
  const title = table.title?.text ?? frame.untitled;
  const hasYear = year === undefined || title.includes(String(year));
  return (
    <>
      <h1 className={styles.title} title={title}>
        {hasYear ? title : `${title} · ${year}`}
      </h1>
      <div className={where}>
        {frame.where(checked.sheet, tables.length > 1 ? frame.tables(tables.length) : table.range.a1)} ·{' '}
        {frame.standard(standard.name)}{' '}
        {engine === null ? null : (
          <Link as="button" inline className={styles.link} onClick={() => setPanel('standard')}>
            {frame.change}
          </Link>
        )}
      </div>
    </>
  );
}
