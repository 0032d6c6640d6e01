import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLooks } from '../../../ui/parts/looks';
import { BarIcon } from './bar-icon';
import { FileButton } from './file-button';
import { MenuButton, type MenuItem } from './menu-button';
import { ListBar } from './list-bar';
import { TIGHT } from './narrow';
import { useFile, usePage, usePageActions, usePageState, usePageWords } from './page-hooks';
import { useSampleItems } from './sample-items';
import { WordedButton } from './worded-button';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 4px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [TIGHT]: { padding: '4px 8px' },
  },
  product: {
    marginRight: '8px',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    [TIGHT]: { order: -2 },
  },
  // On a narrow window the name of the file is more use than ours.
  besideFile: { [TIGHT]: { display: 'none' } },
  file: {
    display: 'flex',
    gap: '6px',
    alignItems: 'baseline',
    minWidth: '60px',
    flex: '1 1 120px',
    padding: '0 8px',
    // Above the buttons, with the choices beside it.
    [TIGHT]: { order: -2, flexBasis: 'calc(100% - 100px)', padding: '2px 4px' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  dot: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightBold },
  gap: { flexGrow: 1, [TIGHT]: { order: -2 } },
  choices: { display: 'flex', [TIGHT]: { order: -1 } },
  icon: { minWidth: '32px' },
});

/** What can be done with files and with the page as a whole. */
export function TopBar(): ReactElement {
  const styles = useStyles();
  const { words } = usePageWords();
  const { front } = usePageState();
  const file = useFile();
  const isBook = front === 'book' && file !== null;
  return (
    <header className={styles.bar}>
      <span className={mergeClasses(styles.product, isBook && styles.besideFile)}>{words.product}</span>
      {isBook ? <BookBar /> : front === 'list' ? <ListBar /> : <span className={styles.gap} />}
      <Choices />
    </header>
  );
}

function BookBar(): ReactElement {
  const { words } = usePageWords();
  const { batch } = usePageState();
  const { showFront } = usePageActions();
  const samples = useSampleItems();
  return (
    <>
      {batch === null ? null : (
        <WordedButton label={words.bar.list} icon="list" onClick={() => showFront('list')} />
      )}
      <FileButton appearance="subtle" icon={<BarIcon name="open" />}>
        {words.bar.open}
      </FileButton>
      <MenuButton label={words.bar.samples} icon="samples" items={samples} />
      <FileName />
      <Changes />
      <Results />
    </>
  );
}

function FileName(): ReactElement | null {
  const styles = useStyles();
  const { hidden } = useLooks();
  const { words } = usePageWords();
  const file = useFile();
  if (file === null) return null;
  return (
    <div className={styles.file}>
      <span className={styles.name} title={file.name}>
        {file.name}
      </span>
      {file.isDirty ? (
        <span className={styles.dot} title={words.bar.unsaved}>
          <span aria-hidden="true">●</span>
          <span className={hidden}>{words.bar.unsaved}</span>
        </span>
      ) : null}
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: 'undo' | 'redo' | 'print' | 'sun' | 'moon';
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

const IconButton = ({ label, icon, isOff = false, onClick }: IconButtonProps): ReactElement => (
  <Button
    appearance="subtle"
    className={useStyles().icon}
    aria-label={label}
    title={label}
    icon={<BarIcon name={icon} />}
    disabledFocusable={isOff}
    onClick={() => {
      if (!isOff) onClick();
    }}
  />
);

function Changes(): ReactElement {
  const { words } = usePageWords();
  const { workbench } = usePage();
  const file = useFile();
  return (
    <>
      <IconButton
        label={words.bar.undo}
        icon="undo"
        isOff={file?.canUndo !== true}
        onClick={() => void workbench.undo()}
      />
      <IconButton
        label={words.bar.redo}
        icon="redo"
        isOff={file?.canRedo !== true}
        onClick={() => void workbench.redo()}
      />
    </>
  );
}

function Results(): ReactElement {
  const { words } = usePageWords();
  const { busy } = usePageState();
  const { save, print } = usePageActions();
  const { menu, marked, markedHint, values, valuesHint } = words.save;
  const items: readonly MenuItem[] = [
    { key: 'marked', title: marked, about: markedHint, choose: () => void save('marked') },
    { key: 'values', title: values, about: valuesHint, choose: () => void save('values') },
  ];
  return (
    <>
      <IconButton label={words.bar.print} icon="print" isOff={busy} onClick={() => void print()} />
      <MenuButton label={menu} icon="save" items={items} isPrimary isDisabled={busy} fromEnd />
    </>
  );
}

function Choices(): ReactElement {
  const styles = useStyles();
  const { words } = usePageWords();
  const { theme, language } = usePageState();
  const { setTheme, setLanguage } = usePageActions();
  const isDark = theme === 'dark';
  return (
    <div className={styles.choices}>
      <Button
        appearance="subtle"
        lang={language === 'zh-CN' ? 'en' : 'zh-CN'}
        className={styles.icon}
        onClick={() => setLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN')}
      >
        {words.bar.language}
      </Button>
      <IconButton
        label={isDark ? words.bar.toLight : words.bar.toDark}
        icon={isDark ? 'sun' : 'moon'}
        onClick={() => setTheme(isDark ? 'light' : 'dark')}
      />
    </div>
  );
}
