import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useLooks } from '../../../ui/parts/looks';
import { usePageActions, usePageState, usePageWords } from './page-hooks';
import type { PageView } from './page-state';

const VIEWS: readonly PageView[] = ['sheet', 'pane'];

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flex: 1,
    padding: '8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderBottom: '2px solid transparent',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** On a narrow window: which of the two parts of the page is seen. */
export function ViewSwitch({ className }: { readonly className: string }): ReactElement {
  const styles = useStyles();
  const { focusRing } = useLooks();
  const { views } = usePageWords().words;
  const { view } = usePageState();
  const { set } = usePageActions();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = view === 'sheet' ? 'pane' : 'sheet';
    set({ view: next });
    event.currentTarget.querySelector<HTMLElement>(`#show-${next}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={views.label}
      className={mergeClasses(styles.tabs, className)}
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`show-${each}`}
          aria-selected={each === view}
          aria-controls={`${each}-part`}
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, focusRing, each === view && styles.chosen)}
          onClick={() => set({ view: each })}
        >
          {views[each]}
        </button>
      ))}
    </div>
  );
}
