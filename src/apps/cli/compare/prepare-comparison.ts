import type { SourcedTable } from '../../../core/compare/table-pair';
import { problemText } from '../../../report/problem-text';
import type { Invocation } from '../arguments/parse-arguments';
import { againstOf, sheetOf } from '../arguments/read-options';
import type { LoadedConfig } from '../config/config';
import { findWorkbooks, type FoundFile } from '../files/find-workbooks';
import { identityOf } from '../files/identity-of';
import { readingOn } from '../progress';
import { reportProblem, type Session } from '../session';
import { UsageError } from '../usage-error';
import type { Against } from './against';
import type { PlacedOutcome } from './add-outcomes';
import { consolidateBatch } from './consolidate-batch';
import { plansOf } from './plans-of';
import { readOtherSide, type OtherSide } from './other-side';

export interface Comparison {
  readonly against: Against | null;
  /** The tables to compare with; not kept where workers read their own. */
  readonly others: readonly SourcedTable[];
  readonly outcomes: readonly PlacedOutcome[];
  /** Files to compare with that could not be read, or not wholly. */
  readonly unread: number;
}

interface ComparedBatch {
  readonly found: readonly FoundFile[];
  readonly loaded: LoadedConfig | null;
  /** Files on the other side, as `againstFiles` finds them. */
  readonly other: readonly FoundFile[];
  /** Whether workers read the other side again, each for itself. */
  readonly byWorkers: boolean;
}

/** The files that `--against` names; a file cannot stand on both sides. */
export function againstFiles(
  invocation: Invocation,
  found: readonly FoundFile[],
  cwd: string,
): readonly FoundFile[] {
  const against = againstOf(invocation);
  if (against === null) return [];
  const checked = new Set(found.map(({ path }) => identityOf(path, cwd)));
  const other = findWorkbooks([against.given], cwd);
  const both = other.find(({ path }) => checked.has(identityOf(path, cwd)));
  if (both !== undefined) throw new UsageError({ code: 'on-both-sides', path: both.path });
  return other;
}

/** Reads before a batch what its files are held against, and says what of that cannot be read. */
export async function prepareComparison(
  invocation: Invocation,
  batch: ComparedBatch,
  session: Session,
): Promise<Comparison> {
  const outcomes = invocation.options.has('consolidate') ? await sums(invocation, batch, session) : [];
  const wish = againstOf(invocation);
  if (wish === null) return { against: null, others: [], outcomes, unread: 0 };
  const { given, role } = wish;
  const reading = readingOn(session, batch.other.length);
  const { tables, problems } = await readOtherSide({ files: batch.other, role }, session, reading.step);
  reading.clear();
  tellProblems(problems, session);
  if (tables.length === 0) throw new UsageError({ code: 'nothing-to-compare', given, role });
  const useful = new Set(tables.map(({ document }) => document));
  const unread = problems.filter(({ problem }) => problem.code !== 'no-table').map(({ path }) => path);
  const files = batch.other.filter(({ path }) => useful.has(path));
  return {
    against: { files, role, unread, isPart: batch.found.length > 1 },
    others: batch.byWorkers ? [] : tables,
    outcomes,
    unread: problems.length,
  };
}

async function sums(
  invocation: Invocation,
  { found, loaded }: ComparedBatch,
  session: Session,
): Promise<readonly PlacedOutcome[]> {
  const { world, words } = session;
  const severities = loaded?.config.severities;
  const options = {
    sheet: sheetOf(invocation),
    plans: plansOf(loaded, found, world.cwd),
    ...(severities === undefined ? {} : { severities }),
  };
  const { outcomes, missing } = await consolidateBatch(found, options, session);
  for (const name of missing) world.stderr.write(`ziping: ${words.planWithoutTable(name)}\n`);
  if (outcomes.length === 0) world.stderr.write(`ziping: ${words.noConsolidated}\n`);
  return outcomes;
}

function tellProblems(problems: OtherSide['problems'], session: Session): void {
  const { words, reportWords, locale } = session;
  for (const { path, problem } of problems) {
    const text =
      problem.code === 'no-table'
        ? words.nothingToCompareIn
        : problemText({ path, problem, sheets: [] }, reportWords, locale);
    reportProblem(session, path, text ?? '');
  }
}
