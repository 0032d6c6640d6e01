import type { Survey } from '../survey/survey';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

/** So many are shown at once; more would push the ranking out of sight. */
const SHOWN_OPEN = 5;

/** Files that were not checked or not wholly, apart from those that were: what was not read has not passed. */
export function unreadSection({ unread }: Survey, { words, hrefOf }: PageContext): Markup {
  if (unread.length === 0) return markup``;
  return markup`<section id="unread"><h2>${words.sections.unread}</h2><details${unread.length <= SHOWN_OPEN ? markup` open` : null}><summary><span>${words.glance.fileCount(unread.length)}</span></summary><dl class="unread">${unread.map(
    ({ path, error, partly }) =>
      markup`<dt><a href="${hrefOf(path)}">${path}</a></dt><dd>${error}${partly ? markup` <span class="quiet">${words.unread.partly}</span>` : null}</dd>`,
  )}</dl></details></section>
`;
}
