import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useTight } from './narrow';
import { usePageActions } from './page-hooks';

/** Old and foreign formats can be chosen too: a list reads some of them, and of the others a person is told what to do. */
const KINDS = '.xlsx,.xlsm,.xltx,.xltm,.xls,.et,.docx';

interface FileButtonProps {
  readonly appearance: 'primary' | 'secondary' | 'subtle';
  readonly icon?: ReactElement;
  readonly children: string;
  /** True for a button that chooses a folder with all that is in it. */
  readonly ofFolder?: boolean;
}

/** Opens the browser's dialog for files or for a folder, and then what was chosen. */
export function FileButton({ appearance, icon, children, ofFolder = false }: FileButtonProps): ReactElement {
  const { openFiles } = usePageActions();
  const { unseen } = useTight();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        {...(ofFolder ? {} : { 'data-open-file': '' })}
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
        multiple
        aria-label={children}
        {...(ofFolder ? { webkitdirectory: '' } : { accept: KINDS })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can then be chosen once more.
          target.value = '';
          if (files.length > 0) void openFiles(files);
        }}
      />
    </>
  );
}
