import type { JsonLine } from '../json/json-line';
import type { JsonFile } from '../json/json-report-shape';
import type { ReportOptions } from '../report-options';
import type { Delivery } from './delivery';
import type { LineStore } from './line-store';

/** A report that goes through its files more than once. */
type Writer = (
  source: () => Iterable<JsonFile>,
  options: ReportOptions & { readonly version: string },
) => Iterable<string | Uint8Array>;

/** What a report that is handed on says of itself, and where it keeps its files meanwhile. */
export interface SpoolOptions extends Pick<ReportOptions, 'locale'> {
  /** The day of the run, as `2026-12-31`. */
  readonly today: string;
  /** The version of this program. */
  readonly version: string;
  readonly pathFromReport: (path: string) => string;
  readonly openStore: () => LineStore;
}

/** Keeps the files until all are there, and then writes the report from them. */
export function spooledDelivery(
  write: Writer,
  { locale, today, version, pathFromReport, openStore }: SpoolOptions,
): Delivery {
  const store = openStore();
  const date = new Intl.DateTimeFormat(locale.id, { dateStyle: 'long' }).format(new Date(`${today}T12:00`));
  return {
    shape: 'line',
    file: ({ json }) => {
      store.add(json);
      return '';
    },
    end: () => write(() => filesIn(store), { locale, date, version, pathFromReport }),
    close: () => store.close(),
  };
}

function* filesIn(store: LineStore): Generator<JsonFile> {
  for (const line of store.lines()) yield (JSON.parse(line) as JsonLine).file;
}
