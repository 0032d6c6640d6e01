import type { Locale } from '../../locales/locale';
import { reportWordsOf } from '../../report/words/report-words-of';
import type { ReportWords } from '../../report/words/report-words';
import { printable } from '../../report/text/printable';
import type { Engine } from './engine';
import type { CliWords } from './words/cli-words';
import { cliWordsOf } from './words/cli-words-of';
import type { World } from './world';

/** What every command has at hand: the process, the engine and the language. */
export interface Session {
  readonly world: World;
  readonly engine: Engine;
  /** The version of this program. */
  readonly version: string;
  readonly locale: Locale;
  readonly words: CliWords;
  readonly reportWords: ReportWords;
  /** Shows where our own failure happened to those who asked for it by `ZIPING_DEBUG`. */
  readonly onInternalError: (error: unknown) => void;
}

export function openSession(world: World, engine: Engine, locale: Locale, version: string): Session {
  return {
    world,
    engine,
    version,
    locale,
    words: cliWordsOf(locale.id),
    reportWords: reportWordsOf(locale.id),
    onInternalError: (error) => showInternalError(error, world),
  };
}

/** Says on stderr what is wrong with a file and what to do about it. */
export function reportProblem({ world }: Session, path: string, problem: string): void {
  world.stderr.write(`ziping: ${printable(path)}: ${printable(problem)}\n`);
}

function showInternalError(error: unknown, { env, stderr }: World): void {
  if ((env['ZIPING_DEBUG'] ?? '') === '') return;
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
