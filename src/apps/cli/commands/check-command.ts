import { resolve } from 'node:path';
import type { Invocation } from '../arguments/parse-arguments';
import {
  failOnOf,
  formatOf,
  groupOf,
  inputsOf,
  jobsOf,
  reportOf,
  sheetOf,
  standardOf,
} from '../arguments/read-options';
import { checkBatch, usesWorkers } from '../batch/check-batch';
import type { CheckPlan } from '../batch/check-plan';
import type { FinishedFile } from '../../../report/delivery/finished-file';
import { jobsFor } from '../batch/jobs-for';
import { runBatch, type BatchRun } from '../batch/run-batch';
import { watchForStop } from '../batch/stop-watch';
import { againstFiles, prepareComparison } from '../compare/prepare-comparison';
import type { LoadedConfig } from '../config/config';
import { loadConfig } from '../config/load-config';
import { WaiverWatch } from '../config/waiver-watch';
import { openDelivery } from '../../../report/delivery/open-delivery';
import { openTarget } from '../delivery/open-target';
import { reportPlace } from '../delivery/report-place';
import { exitCodeOf } from '../exit-code';
import { findWorkbooks, type FoundFile } from '../files/find-workbooks';
import { guardReportName } from '../files/guard-name';
import { guardOutput } from '../files/guard-output';
import { readBytes } from '../files/read-bytes';
import { progressOn } from '../progress';
import { reportProblem, type Session } from '../session';
import { colorOf, widthOf } from '../terminal';
import type { ExitCode } from '../world';

/** Checks every workbook that the arguments name and makes one report over all of them. */
export async function checkCommand(invocation: Invocation, session: Session): Promise<ExitCode> {
  const { world, locale } = session;
  const output = invocation.options.get('out');
  const loaded = loadConfig(invocation.options.get('config'), world.cwd);
  const { format, failOn, jobs: wish, verbose } = wishesOf(invocation, loaded);
  const found = findWorkbooks(inputsOf(invocation), world.cwd);
  const other = againstFiles(invocation, found, world.cwd);
  const report = reportOf(invocation, found.length);
  guardTarget(output, [...found, ...other, ...(report === undefined ? [] : [{ path: report }])], session);
  guardReportName(output, format);
  const paper = { width: widthOf(world), color: output === undefined && colorOf(world) };
  const place = reportPlace(output, session);
  const delivery = openDelivery(format, { ...paper, ...place, locale, files: found.length, verbose });
  const writing = { ...paper, lang: locale.id, shape: delivery.shape };
  const jobs = jobsFor(found.length, wish, world.processors);
  const batch = { found, other, loaded, byWorkers: usesWorkers(jobs, session) };
  const { unread, others, ...comparison } = await prepareComparison(invocation, batch, session);
  const plan = { ...rulesOf(invocation, loaded, session), ...comparison, report, writing };
  const target = openTarget(output, world);
  const watch = watchForStop(world);
  const source = checkBatch(found, plan, { jobs, signal: watch.signal, others }, session);
  const progress = progressOn(session, found.length);
  const waivers = new WaiverWatch(loaded, world.today);
  const tell = problemTeller(session, progress, format === 'text' && output === undefined);
  const onFile = (file: FinishedFile): void => {
    waivers.see(file);
    tell(file);
  };
  const { files, leftOut, stoppedBy } = await runBatch(source, { delivery, target, progress, watch, onFile });
  if (stoppedBy !== null) {
    world.stderr.write(`ziping: ${session.words.interrupted(files.length, found.length, output)}\n`);
    return stoppedBy === 'SIGINT' ? 130 : 143;
  }
  tellWaivers(waivers, loaded, session);
  if (leftOut.length > 0) world.stderr.write(`ziping: ${session.words.leftOut(leftOut)}\n`);
  if (output !== undefined) world.stderr.write(`${session.words.written(output)}\n`);
  return files.length === 0 ? 2 : exitCodeOf(files, failOn, unread);
}

const rulesOf = (
  invocation: Invocation,
  config: LoadedConfig | null,
  { world: { today } }: Session,
): Pick<CheckPlan, 'sheet' | 'rules'> => ({
  sheet: sheetOf(invocation),
  rules: { standard: standardOf(invocation), group: groupOf(invocation), config, today },
});

/** What the command line says counts before what the configuration says. */
function wishesOf(invocation: Invocation, loaded: LoadedConfig | null) {
  const options = loaded?.config.options ?? {};
  return {
    format: formatOf(invocation) ?? options.format ?? 'text',
    failOn: failOnOf(invocation) ?? options.failOn ?? 'error',
    jobs: jobsOf(invocation) ?? options.jobs,
    verbose: invocation.options.has('verbose') || options.verbose === true,
  };
}

/** A report of an earlier run that a search came upon is no input and may be replaced. */
function guardTarget(
  output: string | undefined,
  inputs: readonly Pick<FoundFile, 'path' | 'searched'>[],
  { world, engine }: Session,
): void {
  if (output === undefined) return;
  const before = readBytes(resolve(world.cwd, output));
  const isOwn = !('code' in before) && engine.isOwnReport(before);
  const kept = inputs.filter(({ searched }) => !(isOwn && searched === true));
  guardOutput(
    output,
    kept.map(({ path }) => path),
    world.cwd,
  );
}

/** Says on stderr what is wrong with a file, unless a person reads the same in the report on the screen. */
function problemTeller(
  session: Session,
  progress: BatchRun['progress'],
  readByPerson: boolean,
): (file: FinishedFile) => void {
  if (readByPerson && session.world.stdout.isTerminal) return () => progress.clear();
  return ({ digest: { path, problem } }) => {
    if (problem === null) return;
    progress.clear();
    reportProblem(session, path, problem);
  };
}

function tellWaivers(waivers: WaiverWatch, loaded: LoadedConfig | null, { world, words }: Session): void {
  for (const { why, place } of waivers.idle()) {
    world.stderr.write(`ziping: ${words.idleWaiver(why, { path: loaded?.path ?? '', ...place })}\n`);
  }
}
