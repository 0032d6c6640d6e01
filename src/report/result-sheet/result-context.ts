import type { HostErrorCode } from '../../core/host';
import type { Locale } from '../../locales/locale';
import type { PageWords } from '../words/page-words';
import type { ResultWords } from '../words/result-words';
import type { ReviewWords } from '../words/review-words';

/** A sheet of the workbook that nobody checked, and why. */
export interface LeftSheet {
  readonly sheet: string;
  readonly why: 'hidden' | 'blank' | { readonly code: HostErrorCode; readonly detail: string };
}

/** What every part of the sheet of results needs. */
export interface ResultContext {
  readonly locale: Locale;
  readonly page: PageWords;
  readonly review: ReviewWords;
  readonly words: ResultWords;
}
