import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface MessageProps {
  readonly intent: 'error' | 'warning' | 'info' | 'success';
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void; readonly isDisabled?: boolean };
}

/** One sentence across the pane with at most one way out. */
export const Message = ({ intent, text, action }: MessageProps): ReactElement => (
  <MessageBar
    intent={intent}
    shape="square"
    layout={action === undefined ? 'auto' : 'multiline'}
    politeness={intent === 'error' ? 'assertive' : 'polite'}
  >
    <MessageBarBody>{text}</MessageBarBody>
    {action === undefined ? null : (
      <MessageBarActions>
        <Button size="small" disabled={action.isDisabled === true} onClick={action.onClick}>
          {action.label}
        </Button>
      </MessageBarActions>
    )}
  </MessageBar>
);
