import type { Waiver } from '../core/rules/finding';

/** What a copy of a file can be given: findings marked in their cells, blank cells filled. None for one that is only read. */
export interface Changeable {
  readonly findings: number;
  readonly fills: number;
}

/** What the tables of a file, in memory or in JSON, come to; a waived finding is not marked. */
export function changeableOf(
  tables: readonly {
    readonly findings: readonly { readonly waiver?: Waiver }[];
    readonly fills: readonly unknown[];
  }[],
): Changeable {
  const count = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
  return {
    findings: count(
      tables.map(({ findings }) => findings.filter(({ waiver }) => waiver === undefined).length),
    ),
    fills: count(tables.map(({ fills }) => fills.length)),
  };
}
