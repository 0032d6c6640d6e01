import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useTight } from './narrow';
import { usePageActions } from './page-hooks';

/** Old and foreign formats can be chosen too, so that a person is told what to do with them. */
const KINDS = '.xlsx,.xlsm,.xltx,.xltm,.xls,.et';

interface FileButtonProps {
  readonly appearance: 'primary' | 'subtle';
  readonly icon?: ReactElement;
  readonly children: string;
}

/** Opens the browser's file dialog, and then the file. */
export function FileButton({ appearance, icon, children }: FileButtonProps): ReactElement {
  const { openFile } = usePageActions();
  const { unseen } = useTight();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        data-open-file=""
        title={children}
        style={{ whiteSpace: 'nowrap', minWidth: '32px' }}
        {...(icon === undefined ? {} : { icon })}
        onClick={() => input.current?.click()}
      >
        {icon === undefined ? children : <span className={unseen}>{children}</span>}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={KINDS}
        aria-label={children}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can then be chosen once more.
          target.value = '';
          if (file !== undefined) void openFile(file);
        }}
      />
    </>
  );
}
