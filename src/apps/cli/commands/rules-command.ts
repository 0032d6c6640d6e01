import { everyRule } from '../../../core/rules/all-rules';
import { ruleList } from '../../../report/rule-list';
import { rulePage } from '../../../report/rule-page';
import { paintFor } from '../../../report/text/paint';
import { nearest } from '../arguments/nearest';
import type { Invocation } from '../arguments/parse-arguments';
import type { Session } from '../session';
import { colorOf, widthOf } from '../terminal';
import { UsageError } from '../usage-error';
import type { ExitCode } from '../world';

/** Lists the rules, or explains the one that is named. */
export function rulesCommand({ operands }: Invocation, { world, locale, reportWords }: Session): ExitCode {
  const [id, extra] = operands;
  if (extra !== undefined) throw new UsageError({ code: 'too-many-arguments', given: extra });
  const page = { width: widthOf(world), paint: paintFor(colorOf(world)), words: reportWords, locale };
  world.stdout.write(id === undefined ? ruleList(page) : rulePage(ruleNamed(id), page));
  return 0;
}

function ruleNamed(id: string): (typeof everyRule)[number] {
  const rule = everyRule.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const ids = everyRule.map((candidate) => candidate.id);
  throw new UsageError({ code: 'unknown-rule', given: id, nearest: nearest(id, ids) });
}
