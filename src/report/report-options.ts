import type { Locale } from '../locales/locale';

/** What a report needs to know besides the files. */
export interface ReportOptions {
  readonly locale: Locale;
  /** The day the report is made, as it is to be shown; a report without one is the same bytes every time. */
  readonly date?: string;
  /** The way from the folder of the report to a file that was checked; the path itself without it. */
  readonly pathFromReport?: (path: string) => string;
}
