import type { LocaleId } from '../../locales/locale';
import type { Tally } from '../tally';
import type { JsonFile } from './json-report-shape';

/** One file of a report on one line, complete in itself: lines from many machines make one report. */
export interface JsonLine {
  readonly version: 1;
  /** The language of its words. */
  readonly lang: LocaleId;
  /** The file's share in the report's summary. */
  readonly tally: Tally;
  readonly file: JsonFile;
}

export const jsonLine = (file: JsonFile, lang: LocaleId, tally: Tally): string =>
  `${JSON.stringify({ version: 1, lang, tally, file } satisfies JsonLine)}\n`;
