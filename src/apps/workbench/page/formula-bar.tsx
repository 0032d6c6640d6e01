import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { parseAreaName } from '../../../core/grid/address';
import { useLooks } from '../../../ui/parts/looks';
import type { Refusal } from '../../../ui/sheet/input/refusal';
import type { SheetContent } from '../../../ui/sheet/geometry/sheet-content';
import { usePage, usePageState, usePageWords } from './page-hooks';
import type { Typing } from './use-typing';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    minHeight: '30px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: {
    flexShrink: 0,
    minWidth: '72px',
    padding: '5px 10px',
    boxSizing: 'border-box',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    padding: '5px 8px',
    border: 'none',
    resize: 'none',
    font: 'inherit',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    ':read-only': { color: tokens.colorNeutralForeground3 },
  },
});

interface FormulaBarProps {
  readonly content: SheetContent;
  readonly typing: Typing;
}

/** The address of the selected cell and what it holds, which can be changed here too. */
export function FormulaBar({ content, typing }: FormulaBarProps): ReactElement {
  const styles = useStyles();
  const { words } = usePageWords();
  const { workbench } = usePage();
  const { place } = usePageState();
  const { sheet } = content.view;
  const area = place?.sheet === sheet ? parseAreaName(place.a1) : null;
  const { top, left } = content.merges.areaAt(area?.top ?? 0, area?.left ?? 0);
  const a1 = area === null ? 'A1' : (place?.a1 ?? 'A1');
  const commit = (text: string): void => void workbench.type({ sheet, top, left, texts: [[text]] });
  return (
    <div className={styles.bar}>
      <output aria-label={words.address} className={styles.address}>
        {a1}
      </output>
      <ContentField
        key={`${sheet}!${top},${left}`}
        a1={a1}
        text={typing.editText(top, left)}
        refusal={typing.refusal(top, left)}
        onCommit={commit}
      />
    </div>
  );
}

interface ContentFieldProps {
  readonly a1: string;
  readonly text: string;
  readonly refusal: Refusal | null;
  readonly onCommit: (text: string) => void;
}

const MOST_LINES = 5;

/** Enter and leaving the field take over what was typed, Alt+Enter breaks the line, Esc drops it. */
function ContentField({ a1, text, refusal, onCommit }: ContentFieldProps): ReactElement {
  const styles = useStyles();
  const { words, sheetWords } = usePageWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [isInside, setInside] = useState(false);
  const shown = draft ?? text;
  const commit = (): void => {
    if (draft !== null && draft !== text) onCommit(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.altKey) setDraft(withBreak(event.currentTarget));
    else if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && draft !== null) setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      className={mergeClasses(styles.content, useLooks().focusRing)}
      aria-label={words.content(a1)}
      rows={isInside ? Math.min(MOST_LINES, shown.split('\n').length) : 1}
      spellCheck={false}
      readOnly={refusal !== null}
      title={refusal === null ? undefined : sheetWords.refusals[refusal](a1)}
      value={shown}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={onKeyDown}
      onFocus={() => setInside(true)}
      onBlur={() => {
        setInside(false);
        commit();
      }}
    />
  );
}

const withBreak = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string =>
  `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
