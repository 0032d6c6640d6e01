import { tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import type { JsonFile } from '../../../report/json/json-report-shape';
import type { JsonLine } from '../../../report/json/json-line';
import type { ReportOptions } from '../../../report/report-options';
import { LineSpool } from '../files/line-spool';
import type { Delivery } from './delivery';

/** A report that goes through its files more than once. */
type Writer = (
  source: () => Iterable<JsonFile>,
  options: ReportOptions & { readonly version: string },
) => Iterable<string | Uint8Array>;

/** Where the report goes and in which language. */
interface Place extends Pick<ReportOptions, 'locale'> {
  readonly output: string | undefined;
  readonly cwd: string;
  /** The day of the run, as `2026-12-31`. */
  readonly today: string;
  /** The version of this program. */
  readonly version: string;
}

/** Keeps the files on disk until all are there, and then writes the report from them. */
export function spooledDelivery(write: Writer, { locale, output, cwd, today, version }: Place): Delivery {
  const spool = new LineSpool(tmpdir());
  const folder = output === undefined ? cwd : dirname(resolve(cwd, output));
  const options = {
    locale,
    date: new Intl.DateTimeFormat(locale.id, { dateStyle: 'long' }).format(new Date(`${today}T12:00`)),
    version,
    pathFromReport: (path: string) => relative(folder, resolve(cwd, path)),
  };
  return {
    shape: 'line',
    file: ({ json }) => {
      spool.add(json);
      return '';
    },
    end: () => write(() => filesIn(spool), options),
    close: () => spool.close(),
  };
}

function* filesIn(spool: LineSpool): Generator<JsonFile> {
  for (const line of spool.lines()) yield (JSON.parse(line) as JsonLine).file;
}
