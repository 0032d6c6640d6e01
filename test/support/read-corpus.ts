import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { PrintedCell } from './corpus-grid';

const TABLES = path.join(__dirname, '..', 'corpus', 'tables');

/** One transcribed table: its cells, what a careful person reads from it, and its known inconsistencies. */
export interface CorpusTable {
  readonly id: string;
  readonly grid: readonly (readonly PrintedCell[])[];
  readonly expected: CorpusFacts;
  readonly issues: readonly CorpusIssue[];
}

export interface CorpusFacts {
  readonly department?: string | null;
  readonly year?: number | null;
  readonly total_score?: number | null;
  readonly funds?: readonly CorpusFund[];
  readonly indicators?: readonly CorpusIndicator[];
}

export interface CorpusFund {
  readonly label: string;
  readonly initial: number | null;
  readonly adjusted: number | null;
  readonly executed: number | null;
  readonly rate_value: number | null;
  readonly weight: number | null;
  readonly score: number | null;
}

export interface CorpusIndicator {
  readonly name: string;
  readonly target: string | number | null;
  readonly actual: string | number | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: string | number | null;
}

/** `basis: calc` was computed, `basis: read` found by reading; `row` counts grid rows from 0. */
export interface CorpusIssue {
  readonly type: string;
  readonly where: string;
  readonly expected: string;
  readonly found: string | number;
  readonly row: number | null;
  readonly basis: 'calc' | 'read';
}

export const readCorpus = (): readonly CorpusTable[] =>
  readdirSync(TABLES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(TABLES, name), 'utf8')) as CorpusTable);
