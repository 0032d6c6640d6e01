import { tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import type { SpoolOptions } from '../../../report/delivery/spooled-delivery';
import { LineSpool } from '../files/line-spool';
import type { Session } from '../session';

/** When and by what version a report is made, where it goes, the standard output without `output`, and what it keeps on disk. */
export function reportPlace(
  output: string | undefined,
  { world: { cwd, today }, version }: Session,
): Omit<SpoolOptions, 'locale'> {
  const folder = output === undefined ? cwd : dirname(resolve(cwd, output));
  return {
    today,
    version,
    pathFromReport: (path) => relative(folder, resolve(cwd, path)),
    openStore: () => new LineSpool(tmpdir()),
  };
}
