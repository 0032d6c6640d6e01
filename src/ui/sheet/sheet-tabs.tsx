import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { SheetInfo } from '../../core/pane-host';
import type { SheetWords } from '../../locales/sheet-words';
import { useLooks } from '../parts/looks';

const useStyles = makeStyles({
  tabs: { display: 'flex', overflowX: 'auto', backgroundColor: tokens.colorNeutralBackground3 },
  tab: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 14px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
  },
  active: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-3px' },
  },
  away: { fontStyle: 'italic' },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetInfo[];
  /** The id of the element that shows the chosen sheet. */
  readonly controls: string;
  readonly onChoose: (sheet: string) => void;
  readonly words: SheetWords;
}

/** The sheets of the workbook in their order; hidden ones say that they are. */
export function SheetTabs({ sheets, controls, onChoose, words }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const { focusRing } = useLooks();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets.findIndex(({ active }) => active) + step;
    const name = sheets[next]?.name;
    if (step === 0 || name === undefined) return;
    event.preventDefault();
    onChoose(name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.tabs} className={styles.tabs} onKeyDown={onKeyDown}>
      {sheets.map(({ name, hidden, active }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={active}
          aria-controls={controls}
          tabIndex={active ? 0 : -1}
          className={mergeClasses(styles.tab, focusRing, active && styles.active, hidden && styles.away)}
          onClick={() => onChoose(name)}
        >
          {hidden ? words.hiddenTab(name) : name}
        </button>
      ))}
    </div>
  );
}
