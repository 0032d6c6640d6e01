import type { Locale } from '../../locales/locale';
import type { PageWords } from '../words/page-words';

/** What every part of the page needs. */
export interface PageContext {
  readonly locale: Locale;
  readonly words: PageWords;
  /** The reference from the page to a file that was checked. */
  readonly hrefOf: (path: string) => string;
}

/** Where a table's results stand in the page. */
export const tableAnchor = (number: number): string => `t${String(number)}`;

/** Where a rule is explained. */
export const ruleAnchor = (id: string): string => `rule-${id}`;
