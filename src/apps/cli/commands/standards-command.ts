import { standardList } from '../../../report/standard-list';
import { paintFor } from '../../../report/text/paint';
import type { Invocation } from '../arguments/parse-arguments';
import type { Session } from '../session';
import { colorOf, widthOf } from '../terminal';
import { UsageError } from '../usage-error';
import type { ExitCode } from '../world';

/** Lists the scoring standards and what each changes. */
export function standardsCommand({ operands }: Invocation, session: Session): ExitCode {
  const [extra] = operands;
  if (extra !== undefined) throw new UsageError({ code: 'too-many-arguments', given: extra });
  const { world, locale, reportWords } = session;
  const page = { width: widthOf(world), paint: paintFor(colorOf(world)), words: reportWords, locale };
  world.stdout.write(standardList(page));
  return 0;
}
