import Big from 'big.js';
import type { JsonFinding } from '../json/json-finding-shape';
import type { JsonFile, JsonTable } from '../json/json-report-shape';
import { scoreRows, type ScoreRow } from './score-rows';
import { tableMoney, type Money } from './table-money';

/** Counts of one table; waived findings are in no count but their own. */
export interface TableCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Places not checked and cells not recognised. */
  readonly open: number;
  readonly waived: number;
}

/** The few figures of a table that a report over thousands of tables keeps in memory. */
export interface TableFigures {
  /** 1 for the first table of the first file, and so on. */
  readonly number: number;
  readonly path: string;
  readonly sheet: string;
  readonly range: string;
  /** The sheet, and the table's range where the sheet holds more than one. */
  readonly place: string;
  readonly department: string;
  readonly year: number | null;
  readonly counts: TableCounts;
  /** The total as typed. */
  readonly total: number | null;
  /** The sum of the typed scores after the proposed deductions; `null` where a score is missing or nothing is scored. */
  readonly reviewed: number | null;
  readonly deduction: number;
  readonly money: Money | null;
}

export function tableFigures(file: JsonFile, table: JsonTable, number: number): TableFigures {
  const rows = scoreRows(table);
  const deduction = sum(rows.map((row) => row.deduction));
  const scored = scoreSum(rows);
  return {
    number,
    path: file.path,
    sheet: table.sheet,
    range: table.range,
    place: placeOf(file, table),
    department: table.department?.text ?? '',
    year: table.year?.value ?? null,
    counts: countsOf(table),
    total: table.total?.value ?? null,
    reviewed: scored === null ? null : scored.minus(deduction).toNumber(),
    deduction: deduction.toNumber(),
    money: tableMoney(table),
  };
}

function placeOf({ sheets }: JsonFile, { sheet, range }: JsonTable): string {
  const isAlone = (sheets.find(({ name }) => name === sheet)?.tables ?? 1) <= 1;
  return isAlone ? sheet : `${sheet} ${range}`;
}

/** Nothing to correct or explain, and nothing left open. */
export const isReady = ({ counts }: TableFigures): boolean =>
  counts.error + counts.warning + counts.open === 0;

function countsOf({ findings, undecided, unplaced }: JsonTable): TableCounts {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const count = (severity: JsonFinding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    open: undecided + unplaced.length,
    waived: findings.length - open.length,
  };
}

/** `null` as soon as a row with points has no score to add. */
function scoreSum(rows: readonly ScoreRow[]): Big | null {
  const scores = rows.flatMap(({ score }) => score ?? []);
  const isMissing = rows.some(({ weight, score, shared }) => weight !== null && score === null && !shared);
  return scores.length === 0 || isMissing ? null : sum(scores);
}

const sum = (numbers: readonly number[]): Big =>
  numbers.reduce((total, number) => total.plus(number), new Big(0));
