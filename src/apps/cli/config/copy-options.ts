import type { WaiverTerms } from '../../../core/apply-waivers';
import type { Invocation } from '../arguments/parse-arguments';
import { copyOf, sheetOf, standardOf } from '../arguments/read-options';
import type { WorkbookOptions } from '../../../report/checking/check-workbook';
import type { Session } from '../session';
import { loadConfig } from './load-config';
import { rulesFor } from './rules-for';

/** By what the one workbook of a command that writes a copy is checked, and what is waived in it. */
export function copyOptions(
  invocation: Invocation,
  { world, onInternalError }: Session,
): { readonly options: WorkbookOptions; readonly waivers: readonly WaiverTerms[] } {
  const config = loadConfig(invocation.options.get('config'), world.cwd);
  const rules = { standard: standardOf(invocation), config, today: world.today };
  const { waivers, ...options } = rulesFor(copyOf(invocation).input, rules, world.cwd);
  return {
    options: { standard: undefined, ...options, sheet: sheetOf(invocation), onInternalError },
    waivers,
  };
}
