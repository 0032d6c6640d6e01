import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import { useLooks } from '../../../ui/parts/looks';
import { useRoving } from '../../../ui/parts/use-roving';
import { BarIcon } from './bar-icon';
import { TIGHT, useTight } from './narrow';

const useStyles = makeStyles({
  around: { position: 'relative' },
  button: { minWidth: '32px', whiteSpace: 'nowrap', [TIGHT]: { paddingInline: '6px' } },
  menu: {
    position: 'absolute',
    top: 'calc(100% + 4px)',
    zIndex: 20,
    width: '300px',
    padding: '4px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    [TIGHT]: { position: 'fixed', top: 'auto', insetInline: '8px', width: 'auto' },
  },
  fromEnd: { right: 0 },
  item: {
    display: 'block',
    width: '100%',
    padding: '6px 8px',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  about: { display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface MenuItem {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly choose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly icon: 'samples' | 'save';
  readonly items: readonly MenuItem[];
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** True for a menu that is flush with the end of its button. */
  readonly fromEnd?: boolean;
}

/** A button that opens a list of things to do; the arrow keys move in it, Esc closes it. */
export function MenuButton(props: MenuButtonProps): ReactElement {
  const { label, icon, isPrimary = false, isDisabled = false } = props;
  const styles = useStyles();
  const { unseen } = useTight();
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    around.current?.querySelector('button')?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && around.current?.contains(relatedTarget) === true)) setOpen(false);
  };
  return (
    <div ref={around} className={styles.around} onBlur={onBlur}>
      <Button
        className={styles.button}
        appearance={isPrimary ? 'primary' : 'subtle'}
        icon={<BarIcon name={icon} />}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isDisabled}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={isPrimary ? undefined : unseen}>{label}</span>
        <BarIcon name="down" />
      </Button>
      {isOpen ? <Menu {...props} close={close} /> : null}
    </div>
  );
}

function Menu({
  label,
  items,
  fromEnd = false,
  close,
}: MenuButtonProps & { readonly close: () => void }): ReactElement {
  const styles = useStyles();
  const { ref, onKeyDown } = useRoving<HTMLDivElement>(() => undefined);
  useEffect(() => ref.current?.querySelector('button')?.focus(), [ref]);
  const onKey = (event: KeyboardEvent): void => {
    onKeyDown(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={mergeClasses(styles.menu, fromEnd && styles.fromEnd)}
      onKeyDown={onKey}
    >
      {items.map((item) => (
        <Item
          key={item.key}
          item={item}
          onChosen={() => {
            close();
            item.choose();
          }}
        />
      ))}
    </div>
  );
}

interface ItemProps {
  readonly item: MenuItem;
  readonly onChosen: () => void;
}

function Item({ item, onChosen }: ItemProps): ReactElement {
  const styles = useStyles();
  const { focusRing, small } = useLooks();
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-rove={item.key}
      className={mergeClasses(styles.item, focusRing)}
      onClick={onChosen}
    >
      {item.title}
      <span className={mergeClasses(styles.about, small)}>{item.about}</span>
    </button>
  );
}
