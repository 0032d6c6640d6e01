import type { ComparisonRole } from '../../../core/compare/table-pair';
import { ruleGroups, type RuleGroup } from '../../../core/rules/define-rule';
import { standards } from '../../../core/standards/all-standards';
import type { LocaleId } from '../../../locales/locale';
import { UsageError } from '../usage-error';
import type { OptionName } from './command-table';
import { failOnLevels, type FailOn } from './fail-on';
import { formats, type Format } from '../../../report/delivery/formats';
import { MOST_JOBS } from './most-jobs';
import { nearest } from './nearest';
import type { Invocation } from './parse-arguments';

const ROLES: readonly ComparisonRole[] = ['approved', 'last-year'];
const LANGUAGES: readonly LocaleId[] = ['zh-CN', 'en-US'];

export const languageOf = (invocation: Invocation): LocaleId =>
  choice(invocation, 'lang', LANGUAGES) ?? 'zh-CN';

export const failOnOf = (invocation: Invocation): FailOn | undefined =>
  choice(invocation, 'fail-on', failOnLevels);

export const formatOf = (invocation: Invocation): Format | undefined => choice(invocation, 'format', formats);

/** The identifier of a known standard, or `undefined` when the table is to decide. */
export const standardOf = (invocation: Invocation): string | undefined =>
  choice(
    invocation,
    'standard',
    standards.map(({ id }) => id),
  );

/** The file or folder to compare with and what it holds; `null` where nothing is to be compared. */
export function againstOf(
  invocation: Invocation,
): { readonly given: string; readonly role: ComparisonRole } | null {
  const given = invocation.options.get('against');
  const role = choice(invocation, 'against-role', ROLES);
  if (given !== undefined) return { given, role: role ?? 'approved' };
  if (role !== undefined)
    throw new UsageError({ code: 'needs-option', option: 'against-role', needs: 'against' });
  return null;
}

/** A group of rules to run besides those that always run. */
export const groupOf = (invocation: Invocation): RuleGroup | undefined =>
  choice(invocation, 'group', ruleGroups);

/** How many files to check at the same time, or `undefined` when the program is to decide. */
export function jobsOf({ options }: Invocation): number | undefined {
  const given = options.get('jobs');
  if (given === undefined) return undefined;
  const jobs = /^\d{1,3}$/u.test(given) ? Number(given) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError({ code: 'bad-number', option: 'jobs', given, from: 1, to: MOST_JOBS });
}

export const sheetOf = (invocation: Invocation): string | undefined => invocation.options.get('sheet');

/** The report that goes with the one file found; `undefined` where none was named. */
export function reportOf({ options }: Invocation, found: number): string | undefined {
  const report = options.get('report');
  if (report !== undefined && found !== 1) throw new UsageError({ code: 'report-of-several', count: found });
  return report;
}

/** The one workbook and the one target of a command that writes a copy. */
export function copyOf(invocation: Invocation): { readonly input: string; readonly output: string } {
  const [input, ...more] = inputsOf(invocation);
  const output = invocation.options.get('out');
  if (more.length > 0) throw new UsageError({ code: 'one-input', count: more.length + 1 });
  if (output === undefined) throw new UsageError({ code: 'no-output' });
  return { input, output };
}

export function inputsOf({ operands }: Invocation): readonly [string, ...string[]] {
  const [first, ...rest] = operands;
  if (first === undefined) throw new UsageError({ code: 'no-input' });
  return [first, ...rest];
}

function choice<C extends string>(
  { options }: Invocation,
  option: OptionName,
  choices: readonly C[],
): C | undefined {
  const given = options.get(option);
  if (given === undefined) return undefined;
  const chosen = choices.find((candidate) => candidate === given);
  if (chosen !== undefined) return chosen;
  throw new UsageError({ code: 'bad-choice', option, given, choices, nearest: nearest(given, choices) });
}
