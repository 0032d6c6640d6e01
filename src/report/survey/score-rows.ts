import type { JsonFinding } from '../json/json-finding-shape';
import type { JsonFund, JsonIndicator, JsonTable } from '../json/json-report-shape';
import { proposedDeduction } from './proposed-deduction';

/** One row of points as a reviewer goes through them: budget execution first, then the indicators. */
export interface ScoreRow {
  readonly kind: 'execution' | 'indicator';
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  /** The cell of the row's name. */
  readonly cell: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  /** The score as typed; `null` where it is blank or unreadable, and where it is `shared`. */
  readonly score: number | null;
  /** True where the score stands in a merged cell that an earlier row has counted. */
  readonly shared: boolean;
  readonly scoreText: string;
  readonly status: JsonIndicator['status'] | null;
  /** Why the row has no verdict, in words. */
  readonly undecided: string | null;
  /** What the score comes to by the standard, and how. */
  readonly computed: number | null;
  readonly derivation: string | null;
  /** Points that a finding with a figure of its own asks to take off; 0 where none does. */
  readonly deduction: number;
  /** Findings about the row that nobody waived. */
  readonly findings: readonly JsonFinding[];
}

/** The rows of a table that carry points; a score cell that several rows share is counted with the first of them. */
export function scoreRows(table: JsonTable): readonly ScoreRow[] {
  const counted = new Set<string>();
  const rows = [
    ...table.funds.flatMap((fund) => executionRow(fund) ?? []),
    ...table.indicators.map(indicatorRow),
  ];
  return rows.map(({ cells, scoreCell, ...row }) => {
    const isShared = scoreCell !== null && counted.has(scoreCell);
    if (scoreCell !== null) counted.add(scoreCell);
    const findings = table.findings.filter((finding) => isOpen(finding) && cells.has(firstCell(finding)));
    const own = isShared ? [] : findings.filter((finding) => firstCell(finding) === scoreCell);
    return {
      ...row,
      score: isShared ? null : row.score,
      shared: isShared,
      deduction: proposedDeduction(isShared ? null : row.score, own),
      findings,
    };
  });
}

type RawRow = Omit<ScoreRow, 'deduction' | 'findings' | 'shared'> & {
  readonly cells: ReadonlySet<string>;
  readonly scoreCell: string | null;
};

function executionRow(fund: JsonFund): RawRow | null {
  const { role, label, weight, score, computedScore } = fund;
  if (role !== 'total' || (computedScore === null && (score === null || isBlank(score)))) return null;
  const amounts = [fund.rate, weight, score, fund.executed, fund.adjusted, fund.initial];
  return {
    kind: 'execution',
    level1: null,
    level2: null,
    name: label.text,
    cell: label.cell,
    target: '',
    actual: '',
    weight: weight?.value ?? null,
    score: score?.value ?? null,
    scoreText: textOf(score),
    status: null,
    undecided: null,
    computed: computedScore?.value ?? null,
    derivation: computedScore?.derivation ?? null,
    scoreCell: score?.cell ?? null,
    cells: cellsOf(label, ...amounts),
  };
}

function indicatorRow(row: JsonIndicator): RawRow {
  const { name, target, actual, weight, score, reason } = row;
  return {
    kind: 'indicator',
    level1: row.level1,
    level2: row.level2,
    name: name.text,
    cell: name.cell,
    target: target?.text ?? '',
    actual: actual?.text ?? '',
    weight: weight?.value ?? null,
    score: score?.value ?? null,
    scoreText: textOf(score),
    status: row.status,
    undecided: row.undecidedReason,
    computed: row.computedScore,
    derivation: row.scoreDerivation,
    scoreCell: score?.cell ?? null,
    cells: cellsOf(name, target, actual, weight, score, reason),
  };
}

type Amount = JsonIndicator['score'];

const isBlank = (score: NonNullable<Amount>): boolean => score.value === null && score.text === undefined;

const textOf = (score: Amount): string => score?.text ?? score?.value?.toString() ?? '';

const cellsOf = (...places: readonly ({ readonly cell: string } | null)[]): ReadonlySet<string> =>
  new Set(places.flatMap((place) => place?.cell ?? []));

const isOpen = ({ waiver }: JsonFinding): boolean => waiver === undefined;

const firstCell = ({ cells }: JsonFinding): string => cells[0]?.split(':', 1)[0] ?? '';
