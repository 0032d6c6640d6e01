import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error';
import { commandNames, isCommand, isOption, optionKinds, optionsOf } from './command-table';
import type { CommandName, OptionName } from './command-table';
import { nearest } from './nearest';

/** A command line taken apart and found well formed; what the values mean is the command's business. */
export interface Invocation {
  /** `null` only beside `--help` or `--version`. */
  readonly command: CommandName | null;
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

const SHORT: Readonly<Partial<Record<OptionName, string>>> = { help: 'h', version: 'v' };

/** Takes a command line apart; throws a `UsageError` that names the first thing that is wrong with it. */
export function parseArguments(argv: readonly string[]): Invocation {
  const tokens = tokensOf(argv);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.filter((token) => token.kind === 'option');
  const asksForHelp = given.some(({ name }) => name === 'help' || name === 'version');
  const [first, ...operands] = words;
  if (first === undefined && !asksForHelp) throw firstProblem(given);
  const command = first === undefined ? null : commandOf(first);
  return { command, operands, options: optionsGiven(given, command) };
}

function tokensOf(argv: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(optionKinds).map(([name, kind]) => {
      const short = isOption(name) ? SHORT[name] : undefined;
      const type = kind === 'flag' ? ('boolean' as const) : ('string' as const);
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** Without a command, an option that nobody knows is the better thing to point at. */
function firstProblem(given: readonly OptionToken[]): UsageError {
  for (const token of given) if (!isOption(token.name)) return unknownOption(token, null);
  return new UsageError({ code: 'no-command' });
}

function commandOf(word: string): CommandName {
  if (isCommand(word)) return word;
  if (/[./\\*]/.test(word)) throw new UsageError({ code: 'looks-like-file', given: word });
  throw new UsageError({ code: 'unknown-command', given: word, nearest: nearest(word, commandNames) });
}

function optionsGiven(
  given: readonly OptionToken[],
  command: CommandName | null,
): ReadonlyMap<OptionName, string> {
  const options = new Map<OptionName, string>();
  for (const token of given) {
    const { name } = token;
    if (!isOption(name)) throw unknownOption(token, command);
    if (command !== null && name !== 'version' && !optionsOf(command).includes(name)) {
      throw new UsageError({ code: 'option-of-other-command', option: name, command });
    }
    if (options.has(name)) throw new UsageError({ code: 'given-twice', option: name });
    options.set(name, valueOf(token, name));
  }
  return options;
}

function valueOf({ value, inlineValue }: OptionToken, option: OptionName): string {
  if (optionKinds[option] === 'flag') {
    if (value !== undefined) throw new UsageError({ code: 'unexpected-value', option });
    return '';
  }
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
    throw new UsageError({ code: 'missing-value', option });
  }
  return value;
}

function unknownOption({ name, rawName }: OptionToken, command: CommandName | null): UsageError {
  const candidates = command === null ? Object.keys(optionKinds) : optionsOf(command);
  const guess = rawName.startsWith('--') ? nearest(name, candidates) : null;
  return new UsageError({ code: 'unknown-option', given: rawName, nearest: guess });
}
