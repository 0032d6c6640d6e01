import { localeOf } from '../../locales/locale-of';
import { isCommand, type CommandName } from './arguments/command-table';
import { languageWished } from './arguments/language-wished';
import { parseArguments, type Invocation } from './arguments/parse-arguments';
import { languageOf } from './arguments/read-options';
import { checkCommand } from './commands/check-command';
import { clearCommand } from './commands/clear-command';
import { fillCommand } from './commands/fill-command';
import { initCommand } from './commands/init-command';
import { markCommand } from './commands/mark-command';
import { reportCommand } from './commands/report-command';
import { rulesCommand } from './commands/rules-command';
import { standardsCommand } from './commands/standards-command';
import type { Engine } from './engine';
import { openSession, type Session } from './session';
import { UsageError, type UsageProblem } from './usage-error';
import { usageText } from './words/usage-text';
import type { ExitCode, World } from './world';

type Command = (invocation: Invocation, session: Session) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<CommandName, Command>> = {
  check: checkCommand,
  mark: markCommand,
  clear: clearCommand,
  fill: fillCommand,
  report: reportCommand,
  init: initCommand,
  rules: rulesCommand,
  standards: standardsCommand,
};

/** The command line is right as such; reading its help would not put these right. */
const TARGET_PROBLEMS: readonly UsageProblem['code'][] = [
  'output-is-input',
  'output-is-folder',
  'copy-needs-ending',
  'report-is-no-workbook',
  'no-output-folder',
  'cannot-write',
  'bad-config',
  'config-exists',
  'cannot-read',
  'broken-line',
  'mixed-languages',
  'no-parts',
  'on-both-sides',
  'nothing-to-compare',
];

/** Runs one command line to its exit code; nothing a person typed or a file holds makes it fail otherwise. */
export async function run(
  argv: readonly string[],
  world: World,
  engine: Engine,
  version: string,
): Promise<ExitCode> {
  const session = openSession(world, engine, localeOf(languageWished(argv)), version);
  try {
    const invocation = parseArguments(argv);
    languageOf(invocation);
    return await obey(invocation, session, version);
  } catch (error) {
    if (error instanceof UsageError) showUsage(error, argv, session);
    else {
      session.onInternalError(error);
      const message = error instanceof Error ? error.message : String(error);
      world.stderr.write(`ziping: ${session.words.internalError(message)}\n`);
    }
    return 2;
  }
}

async function obey(invocation: Invocation, session: Session, version: string): Promise<ExitCode> {
  const { command, options } = invocation;
  const { words, world } = session;
  if (options.has('help')) world.stdout.write(command === null ? words.help : words.commandHelp[command]);
  else if (command === null || options.has('version')) world.stdout.write(`${version}\n`);
  else return await commands[command](invocation, session);
  return 0;
}

function showUsage({ problem }: UsageError, argv: readonly string[], { world, words }: Session): void {
  world.stderr.write(`ziping: ${usageText(problem, words)}\n`);
  if (TARGET_PROBLEMS.includes(problem.code)) return;
  world.stderr.write(`${words.seeHelp(argv.find(isCommand) ?? null)}\n`);
}
