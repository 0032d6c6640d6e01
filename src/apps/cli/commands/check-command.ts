import type { FileDigest } from '../../../report/file-digest';
import type { Invocation } from '../arguments/parse-arguments';
import { failOnOf, formatOf, inputsOf, jobsOf, sheetOf, standardOf } from '../arguments/read-options';
import { checkBatch } from '../batch/check-batch';
import { jobsFor } from '../batch/jobs-for';
import { runBatch, type BatchRun } from '../batch/run-batch';
import { watchForStop } from '../batch/stop-watch';
import { openDelivery } from '../delivery/open-delivery';
import { openTarget } from '../delivery/open-target';
import { exitCodeOf } from '../exit-code';
import { findWorkbooks, type FoundFile } from '../files/find-workbooks';
import { guardReportName } from '../files/guard-name';
import { guardOutput } from '../files/guard-output';
import { progressOn } from '../progress';
import { reportProblem, type Session } from '../session';
import { colorOf, widthOf } from '../terminal';
import type { ExitCode } from '../world';

/** Checks every workbook that the arguments name and makes one report over all of them. */
export async function checkCommand(invocation: Invocation, session: Session): Promise<ExitCode> {
  const { world, locale } = session;
  const [sheet, standard, failOn] = [sheetOf(invocation), standardOf(invocation), failOnOf(invocation)];
  const [wish, format] = [jobsOf(invocation), formatOf(invocation)];
  const output = invocation.options.get('out');
  const found = findWorkbooks(inputsOf(invocation), world.cwd);
  guardTarget(output, found, session);
  guardReportName(output, format);
  const paper = { width: widthOf(world), color: output === undefined && colorOf(world) };
  const verbose = invocation.options.has('verbose');
  const delivery = openDelivery(format, {
    ...paper,
    locale,
    output,
    cwd: world.cwd,
    files: found.length,
    verbose,
  });
  const writing = { ...paper, lang: locale.id, shape: delivery.shape };
  const jobs = jobsFor(found.length, wish, world.processors);
  const watch = watchForStop(world);
  const source = checkBatch(found, { sheet, standard, writing }, { jobs, signal: watch.signal }, session);
  const target = openTarget(output, world);
  const progress = progressOn(session, found.length);
  const onFile = problemTeller(session, progress, format === 'text' && output === undefined);
  const { files, stoppedBy } = await runBatch(source, { delivery, target, progress, watch, onFile });
  if (stoppedBy !== null) {
    world.stderr.write(`ziping: ${session.words.interrupted(files.length, found.length, output)}\n`);
    return stoppedBy === 'SIGINT' ? 130 : 143;
  }
  if (output !== undefined) world.stderr.write(`${session.words.written(output)}\n`);
  return exitCodeOf(files, failOn);
}

function guardTarget(output: string | undefined, found: readonly FoundFile[], { world }: Session): void {
  if (output === undefined) return;
  guardOutput(
    output,
    found.map(({ path }) => path),
    world.cwd,
  );
}

/** Says on stderr what is wrong with a file, unless a person reads the same in the report on the screen. */
function problemTeller(
  session: Session,
  progress: BatchRun['progress'],
  readByPerson: boolean,
): (file: FileDigest) => void {
  if (readByPerson && session.world.stdout.isTerminal) return () => progress.clear();
  return (file) => {
    if (file.problem === null) return;
    progress.clear();
    reportProblem(session, file.path, file.problem);
  };
}
