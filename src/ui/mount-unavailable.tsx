import { Button, FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { LocaleId } from '../locales/locale';
import { uiWordsOf } from '../locales/ui-words-of';
import { problemOf } from './effects/pane-context';
import { fluentThemes, type PaneTheme } from './pane-theme';
import { Screen } from './screens/screen';

export interface UnavailableOptions {
  /** What kept the host from being reached. */
  readonly error: unknown;
  readonly language: LocaleId;
  readonly theme: PaneTheme;
  readonly retry: () => void;
}

/** Says that there is no workbook to work on, why, and what to do, in place of a blank page. */
export function mountUnavailable(
  element: Element,
  { error, language, theme, retry }: UnavailableOptions,
): void {
  const { states, frame, hostErrors } = uiWordsOf(language);
  const { code, detail } = problemOf(error);
  document.documentElement.lang = language;
  createRoot(element).render(
    <FluentProvider theme={fluentThemes[theme]} style={{ minHeight: '100vh' }}>
      <main>
        <Screen title={states.unavailableTitle}>
          <span role="alert">{code === 'internal' ? frame.internal(detail) : hostErrors[code](detail)}</span>
          <Button appearance="primary" onClick={retry}>
            {states.retry}
          </Button>
        </Screen>
      </main>
    </FluentProvider>,
  );
}
