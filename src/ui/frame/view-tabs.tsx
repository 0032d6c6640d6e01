import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useLooks } from '../parts/looks';
import { useFindings, usePaneActions, usePaneState, useReport, useWords } from '../parts/pane-hooks';
import type { View } from '../state/pane-state';

const VIEWS: readonly View[] = ['findings', 'indicators', 'fills'];

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    font: 'inherit',
    color: tokens.colorNeutralForeground3,
    background: 'none',
    border: 'none',
    borderBottom: '2px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    padding: '8px 8px 6px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** Findings, indicators, fills; the arrow keys change between them. */
export function ViewTabs(): ReactElement {
  const { results } = useWords();
  const { view } = usePaneState();
  const { setView } = usePaneActions();
  const counts = useCounts();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = VIEWS[(VIEWS.indexOf(view) + by + VIEWS.length) % VIEWS.length];
    if (by === 0 || next === undefined) return;
    setView(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={results.viewsLabel}
      className={useStyles().tabs}
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((each) => (
        <Tab key={each} view={each} count={counts[each]} isChosen={each === view} />
      ))}
    </div>
  );
}

interface TabProps {
  readonly view: View;
  readonly count: number;
  readonly isChosen: boolean;
}

function Tab({ view, count, isChosen }: TabProps): ReactElement {
  const styles = useStyles();
  const { focusRing } = useLooks();
  const { results } = useWords();
  const { setView } = usePaneActions();
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${view}`}
      aria-selected={isChosen}
      aria-controls="view"
      tabIndex={isChosen ? 0 : -1}
      className={mergeClasses(styles.tab, isChosen && styles.chosen, focusRing)}
      onClick={() => setView(view)}
    >
      {`${results.views[view]} ${count}`}
    </button>
  );
}

function useCounts(): Readonly<Record<View, number>> {
  const { open } = useFindings();
  const inReport = useReport()?.findings ?? [];
  const tables = usePaneState().checked?.content?.report.tables ?? [];
  return {
    findings: open.length + inReport.length,
    indicators: tables.reduce((sum, { assessment }) => sum + assessment.indicators.length, 0),
    fills: tables.reduce((sum, { fills }) => sum + fills.length, 0),
  };
}
