import { connectOffice } from '../../hosts/office/connect-office';
import { officeEnvironment } from '../../hosts/office/office-environment';
import type { LocaleId } from '../../locales/locale';
import { mountPane } from '../../ui/mount-pane';
import { mountUnavailable } from '../../ui/mount-unavailable';
import type { PaneTheme } from '../../ui/pane-theme';
import { draftResults } from './draft-results';
import { openReport } from './open-report';
import { openSample } from './open-sample';
import { scriptLoaded } from './script-loaded';

const MILLISECONDS_TO_LOAD = 20_000;

/** The page that Excel shows beside the sheet: connects to Excel, then shows the pane, or says why there is none. */
async function start(element: Element): Promise<void> {
  try {
    await scriptLoaded(document.getElementById('office-script'), MILLISECONDS_TO_LOAD);
    const host = await connectOffice();
    mountPane(element, { host, ...looks(officeEnvironment()), openReport, draftResults, openSample });
  } catch (error) {
    const { language, theme } = looks({ language: null, isDark: null });
    mountUnavailable(element, { error, language, theme, retry: () => location.reload() });
  }
}

/** What Office does not tell is taken from the browser. */
function looks({ language, isDark }: ReturnType<typeof officeEnvironment>): {
  readonly language: LocaleId;
  readonly theme: PaneTheme;
} {
  const speaksChinese = (language ?? navigator.language).toLowerCase().startsWith('zh');
  const dark = isDark ?? matchMedia('(prefers-color-scheme: dark)').matches;
  return { language: speaksChinese ? 'zh-CN' : 'en-US', theme: dark ? 'dark' : 'light' };
}

const element = document.getElementById('pane');
if (element !== null) void start(element);
