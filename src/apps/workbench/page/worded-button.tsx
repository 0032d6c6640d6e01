import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BarIcon } from './bar-icon';
import { useTight } from './narrow';

const useStyles = makeStyles({
  button: { minWidth: '32px', maxWidth: '280px' },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface WordedButtonProps {
  readonly label: string;
  readonly icon: 'list' | 'samples';
  readonly onClick: () => void;
}

/** A button of the bar whose words give way to its picture where there is little room. */
export function WordedButton({ label, icon, onClick }: WordedButtonProps): ReactElement {
  const styles = useStyles();
  const { unseen } = useTight();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      title={label}
      icon={<BarIcon name={icon} />}
      onClick={onClick}
    >
      <span className={styles.words}>
        <span className={unseen}>{label}</span>
      </span>
    </Button>
  );
}
