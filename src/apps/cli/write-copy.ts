import type { CheckedFile, FileProblem } from '../../report/checked-file';
import { problemText } from '../../report/problem-text';
import type { Invocation } from './arguments/parse-arguments';
import { copyOf } from './arguments/read-options';
import { problemOf } from '../../report/checking/check-workbook';
import type { WorkbookFile } from './engine';
import { guardCopyName } from './files/guard-name';
import { guardOutput } from './files/guard-output';
import { writeSafely } from './files/write-safely';
import { openFile } from './open-file';
import { reportProblem, type Session } from './session';
import type { ExitCode } from './world';

type Failure = Pick<CheckedFile, 'sheets' | 'problem'>;

/** What a command did to the workbook in memory: the lines to print, or the sheets and the problem that stopped it. */
export type Outcome = { readonly lines: readonly string[] } | Failure;

/**
 * Opens the one input, lets the command change it in memory, writes the copy and prints what was done. When anything
 * goes wrong the reason goes to stderr and nothing is written.
 */
export function writeCopy(
  invocation: Invocation,
  session: Session,
  change: (workbook: WorkbookFile) => Outcome,
): ExitCode {
  const { input, output } = copyOf(invocation);
  const { cwd, stdout, stderr } = session.world;
  guardOutput(output, [input], cwd);
  guardCopyName(output, input);
  const outcome = changedCopy(input, session, change);
  if ('problem' in outcome) {
    const { reportWords, locale } = session;
    const text = problemText({ path: input, ...outcome }, reportWords, locale);
    if (text !== null) reportProblem(session, input, text);
    stderr.write(`${session.words.notWritten(output)}\n`);
    return 2;
  }
  writeSafely(output, outcome.bytes, cwd);
  stdout.write([...outcome.lines, session.words.written(output), ''].join('\n'));
  return 0;
}

function changedCopy(
  input: string,
  { engine, world, onInternalError }: Session,
  change: (workbook: WorkbookFile) => Outcome,
): { readonly lines: readonly string[]; readonly bytes: Uint8Array } | Failure {
  const opened = openFile(input, engine, { cwd: world.cwd, onInternalError });
  if ('code' in opened) return failure(opened);
  try {
    const outcome = change(opened);
    return 'problem' in outcome ? outcome : { lines: outcome.lines, bytes: opened.save() };
  } catch (error) {
    return failure(problemOf(error, onInternalError));
  }
}

const failure = (problem: FileProblem): Failure => ({ sheets: [], problem });
