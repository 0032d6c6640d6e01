import type { CheckedFile } from '../../../report/checked-file';
import { jsonReport } from '../../../report/json-report';
import { textReport } from '../../../report/text-report';
import { failOnOf, formatOf, inputsOf, sheetOf, standardOf } from '../arguments/read-options';
import type { Invocation } from '../arguments/parse-arguments';
import { checkFile } from '../check-file';
import { exitCodeOf } from '../exit-code';
import { findWorkbooks } from '../files/find-workbooks';
import { guardReportName } from '../files/guard-name';
import { guardOutput } from '../files/guard-output';
import { writeSafely } from '../files/write-safely';
import { progressOn } from '../progress';
import { reportProblem, type Session } from '../session';
import { colorOf, widthOf } from '../terminal';
import type { ExitCode } from '../world';

interface Delivery {
  readonly format: 'text' | 'json';
  readonly output: string | undefined;
}

/** Checks every workbook and report that the arguments name and prints one report over all of them. */
export async function checkCommand(invocation: Invocation, session: Session): Promise<ExitCode> {
  const { cwd } = session.world;
  const [sheet, standard, failOn] = [sheetOf(invocation), standardOf(invocation), failOnOf(invocation)];
  const output = invocation.options.get('out');
  const delivery = { format: formatOf(invocation), output };
  const found = findWorkbooks(inputsOf(invocation), cwd);
  const paths = found.map(({ path }) => path);
  if (output !== undefined) {
    guardOutput(output, paths, cwd);
    guardReportName(output);
  }
  const progress = progressOn(session, found.length);
  const files: CheckedFile[] = [];
  for (const file of found) {
    progress.show(file.path);
    files.push(await checkFile(file, session, { sheet, standard }));
  }
  progress.end();
  deliver(files, delivery, session);
  return exitCodeOf(files, failOn);
}

function deliver(files: readonly CheckedFile[], delivery: Delivery, session: Session): void {
  const { stdout, stderr, cwd } = session.world;
  const { format, output } = delivery;
  const problemsAreInReport = format === 'text' && output === undefined && stdout.isTerminal;
  if (!problemsAreInReport) for (const file of files) reportProblem(session, file);
  const text = format === 'json' ? jsonText(files, session) : peopleText(files, delivery, session);
  if (output === undefined) {
    stdout.write(text);
    return;
  }
  writeSafely(output, text, cwd);
  stderr.write(`${session.words.written(output)}\n`);
}

const jsonText = (files: readonly CheckedFile[], { locale }: Session): string =>
  `${JSON.stringify(jsonReport(files, locale), null, 2)}\n`;

function peopleText(files: readonly CheckedFile[], { output }: Delivery, { world, locale }: Session): string {
  const color = output === undefined && colorOf(world);
  return textReport(files, { width: widthOf(world), color, locale });
}
