import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { Finding, Severity } from '../../core/rules/finding';
import { CellLink } from '../parts/cell-link';
import { EmphasisedText } from '../parts/emphasised-text';
import { Icon } from '../parts/icon';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { refocus } from '../parts/refocus';
import { FindingDetails } from './finding-details';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    columnGap: '6px',
    padding: '8px 12px 8px 9px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    // Below a header that stays in view.
    scrollMarginTop: '110px',
    scrollMarginBottom: '40px',
  },
  open: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  icon: { paddingTop: '2px', lineHeight: 0 },
  text: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    background: 'none',
    border: 'none',
    padding: 0,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  details: { gridColumn: '2 / 4' },
});

interface FindingItemProps {
  readonly name: string;
  readonly finding: Finding;
  readonly isOpen: boolean;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
}

/** One finding: what it says and where; opened, also why and what can be done. */
export function FindingItem({ name, finding, isOpen, isStop }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { focusRing } = useLooks();
  const { engine, locale } = useEngine();
  const { select, goTo } = usePaneActions();
  const { item, button } = useAttention(isOpen);
  const open = (): void => {
    select(name);
    void goTo(finding.at);
  };
  return (
    <li ref={item} className={mergeClasses(styles.item, isOpen && styles.open)}>
      <SeverityIcon severity={finding.severity} />
      <button
        ref={button}
        type="button"
        data-rove={name}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        className={mergeClasses(styles.text, focusRing)}
        onClick={open}
      >
        <EmphasisedText
          text={engine.messageOf(locale, finding)}
          words={[finding.expected ?? '', finding.actual ?? '']}
        />
      </button>
      <CellLink at={finding.at} isSecondary />
      {isOpen ? <FindingDetails className={styles.details} name={name} finding={finding} /> : null}
    </li>
  );
}

interface Attention {
  readonly item: RefObject<HTMLLIElement>;
  readonly button: RefObject<HTMLButtonElement>;
}

/** The open finding is in view, and gets the focus when what had it has gone: a preview, a form, a mended finding. */
function useAttention(isOpen: boolean): Attention {
  const { deciding } = usePaneState();
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (isOpen && deciding === null) refocus(button.current);
  }, [isOpen, deciding]);
  return { item, button };
}

function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const looks = useLooks();
  const { frame } = useWords();
  return (
    <span className={mergeClasses(useStyles().icon, looks[severity])}>
      <Icon name={severity} />
      <span className={looks.hidden}>{frame.severities[severity]}</span>
    </span>
  );
}
