import type { PaneEngine } from '../../../ui/pane-engine';
import type { Store } from '../../../ui/state/store';
import type { Workbench } from '../workbench';
import type { PageState } from './page-state';

/** What everything the page does works with. */
export interface PageContext {
  readonly workbench: Workbench;
  readonly store: Store<PageState>;
  readonly loadEngine: () => Promise<PaneEngine>;
}
