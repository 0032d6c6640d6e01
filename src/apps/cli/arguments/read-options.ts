import { standards } from '../../../core/standards/all-standards';
import type { LocaleId } from '../../../locales/locale';
import { UsageError } from '../usage-error';
import type { OptionName } from './command-table';
import { nearest } from './nearest';
import type { Invocation } from './parse-arguments';

export type Format = 'text' | 'json';
export type FailOn = 'error' | 'warning' | 'never';

const LANGUAGES: readonly LocaleId[] = ['zh-CN', 'en-US'];
const FORMATS: readonly Format[] = ['text', 'json'];
/** Named by the contract, not written yet; refused by name so that nobody takes them for a typing error. */
const LATER_FORMATS = ['sarif', 'html', 'xlsx'];
const THRESHOLDS: readonly FailOn[] = ['error', 'warning', 'never'];

export const languageOf = (invocation: Invocation): LocaleId =>
  choice(invocation, 'lang', LANGUAGES) ?? 'zh-CN';

export const failOnOf = (invocation: Invocation): FailOn =>
  choice(invocation, 'fail-on', THRESHOLDS) ?? 'error';

export function formatOf(invocation: Invocation): Format {
  const given = invocation.options.get('format');
  if (given !== undefined && LATER_FORMATS.includes(given)) {
    throw new UsageError({ code: 'option-not-yet', option: `format ${given}` });
  }
  return choice(invocation, 'format', FORMATS) ?? 'text';
}

/** The identifier of a known standard, or `undefined` when the table is to decide. */
export const standardOf = (invocation: Invocation): string | undefined =>
  choice(
    invocation,
    'standard',
    standards.map(({ id }) => id),
  );

export const sheetOf = (invocation: Invocation): string | undefined => invocation.options.get('sheet');

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
