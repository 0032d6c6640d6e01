import { localeOf } from '../../../locales/locale-of';
import type { Locale, LocaleId } from '../../../locales/locale';
import { changeableOf, type Changeable } from '../../../report/changeable';
import type { JsonFile } from '../../../report/json/json-report-shape';
import type { JsonLine } from '../../../report/json/json-line';
import { jsonLine } from '../../../report/json/json-line';
import { jsonFileText } from '../../../report/json/json-pieces';
import type { Invocation } from '../arguments/parse-arguments';
import { failOnOf, formatOf, inputsOf } from '../arguments/read-options';
import type { FinishedFile, Shape } from '../batch/finished-file';
import { runBatch } from '../batch/run-batch';
import { watchForStop } from '../batch/stop-watch';
import { openDelivery } from '../delivery/open-delivery';
import { openTarget } from '../delivery/open-target';
import { exitCodeOf } from '../exit-code';
import { guardReportName } from '../files/guard-name';
import { guardOutput } from '../files/guard-output';
import { findParts } from '../lines/find-parts';
import { readLines } from '../lines/read-lines';
import { progressOn } from '../progress';
import { reportProblem, type Session } from '../session';
import { colorOf, widthOf } from '../terminal';
import type { ExitCode } from '../world';

/** Makes one report of the parts that `check --format jsonl` wrote, in their language. */
export async function reportCommand(invocation: Invocation, session: Session): Promise<ExitCode> {
  const { world, words } = session;
  const [format, failOn] = [formatOf(invocation) ?? 'text', failOnOf(invocation) ?? 'error'];
  const output = invocation.options.get('out');
  const parts = findParts(inputsOf(invocation), world.cwd);
  if (output !== undefined) guardOutput(output, parts, world.cwd);
  guardReportName(output, format);
  const lines = readLines(parts, world);
  const first = lines.next();
  const locale = localeFor(first.done === true ? null : first.value, session.locale);
  const paper = { width: widthOf(world), color: output === undefined && colorOf(world) };
  const place = { output, cwd: world.cwd, today: world.today, version: session.version };
  const delivery = openDelivery(format, { ...paper, ...place, locale, files: Infinity, verbose: false });
  const target = openTarget(output, world);
  const watch = watchForStop(world);
  const { files, stoppedBy } = await runBatch(
    finished(first.done === true ? [] : withFirst(first.value, lines), delivery.shape),
    {
      delivery,
      target,
      progress: progressOn(session, 0),
      watch,
      onFile: ({ digest: { path, problem } }) => {
        if (problem !== null && format !== 'text') reportProblem(session, path, problem);
      },
    },
  );
  if (stoppedBy !== null) {
    world.stderr.write(`ziping: ${words.interrupted(files.length, files.length, output)}\n`);
    return stoppedBy === 'SIGINT' ? 130 : 143;
  }
  if (output !== undefined) world.stderr.write(`${words.written(output)}\n`);
  return exitCodeOf(files, failOn);
}

/** Words in the lines cannot be turned into another language, so the report follows them. */
const localeFor = (line: JsonLine | null, wished: Locale): Locale =>
  line === null ? wished : localeOf(line.lang satisfies LocaleId);

function* withFirst(first: JsonLine, rest: Iterable<JsonLine>): Iterable<JsonLine> {
  yield first;
  yield* rest;
}

/** A document is read and never changed. */
const changeableIn = ({ path, report, tables }: JsonFile): Changeable =>
  changeableOf(report?.path === path ? [] : tables);

function* finished(lines: Iterable<JsonLine>, shape: Shape): Iterable<FinishedFile> {
  for (const { file, tally, lang } of lines) {
    const digest = { path: file.path, problem: file.error, tally, changeable: changeableIn(file) };
    const json = shape === 'json' ? jsonFileText(file) : shape === 'line' ? jsonLine(file, lang, tally) : '';
    yield { digest, block: [], json };
  }
}
