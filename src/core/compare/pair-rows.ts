import type { IndicatorAssessment } from '../assess/assessment';
import type { LabelField } from '../table/field';
import { alignedFigures } from './aligned-figures';
import { nameKey } from './name-key';
import { MOST_ALIKE, nameLikeness, type Likeness } from './name-likeness';
import type { PairedRows, RowPair } from './table-pair';

type Row = IndicatorAssessment;

/** Names at least this much alike may be one indicator under two names, if level and unit allow it. */
const ALIKE = 0.6;
/** What an equal target adds to the likeness. */
const SAME_TARGET = 0.1;

/**
 * Matches the indicators in use of two tables: by level and name, then by a name that both have once, then by likeness below
 * the same level. What is left over was added or dropped. The order of rows decides nothing but the order of the pairs.
 */
export function pairRows(current: readonly Row[], other: readonly Row[]): PairedRows {
  const matching = new Matching(current, other);
  matching.byKey((row) => `${pathKey(row)}|${nameKey(row.indicator.name.text)}`, true);
  matching.byKey((row) => nameKey(row.indicator.name.text), false);
  matching.byLikeness();
  return matching.result();
}

class Matching {
  private readonly current: readonly Row[];
  private readonly other: readonly Row[];
  private readonly partner = new Map<Row, { readonly row: Row; readonly renamed: Likeness | null }>();
  private readonly taken = new Set<Row>();

  constructor(current: readonly Row[], other: readonly Row[]) {
    this.current = current;
    this.other = other;
  }

  /** Joins rows of one key; several of one key only where `several` allows it, those with equal targets first. */
  byKey(keyOf: (row: Row) => string, several: boolean): void {
    const [mine, theirs] = [grouped(this.freeCurrent(), keyOf), grouped(this.freeOther(), keyOf)];
    for (const [key, rows] of mine) {
      const candidates = theirs.get(key) ?? [];
      if (!several && (rows.length > 1 || candidates.length > 1)) continue;
      const sure = rows.filter((row) => this.joinFirst(row, candidates, hasSameTarget));
      for (const row of rows) if (!sure.includes(row)) this.joinFirst(row, candidates, () => true);
    }
  }

  byLikeness(): void {
    const others = this.freeOther();
    const candidates = this.freeCurrent().flatMap((row) => others.flatMap((one) => likelyPair(row, one)));
    for (const { current, other, renamed } of candidates.sort(mostAlikeFirst)) {
      if (!this.partner.has(current) && !this.taken.has(other)) this.join(current, other, renamed);
    }
  }

  result(): PairedRows {
    const rows = this.current.flatMap((current): RowPair[] => {
      const found = this.partner.get(current);
      return found === undefined ? [] : [{ current, other: found.row, renamed: found.renamed }];
    });
    return { rows, added: this.freeCurrent(), dropped: this.freeOther() };
  }

  private joinFirst(row: Row, candidates: readonly Row[], fits: (a: Row, b: Row) => boolean): boolean {
    const found = candidates.find((candidate) => !this.taken.has(candidate) && fits(row, candidate));
    if (found !== undefined) this.join(row, found, null);
    return found !== undefined;
  }

  private join(current: Row, other: Row, renamed: Likeness | null): void {
    this.partner.set(current, { row: other, renamed });
    this.taken.add(other);
  }

  private freeCurrent(): readonly Row[] {
    return this.current.filter((row) => !this.partner.has(row));
  }

  private freeOther(): readonly Row[] {
    return this.other.filter((row) => !this.taken.has(row));
  }
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** 产出指标(50分) and 产出 are one level. */
const levelKey = (level: LabelField | null): string => nameKey(level?.text ?? '').replace(/指标$/u, '');

const pathKey = ({ indicator: { level1, level2 } }: Row): string => `${levelKey(level1)}|${levelKey(level2)}`;

const hasSameTarget = (a: Row, b: Row): boolean => a.indicator.target?.text === b.indicator.target?.text;

function likelyPair(current: Row, other: Row): readonly (RowPair & { renamed: Likeness })[] {
  if (pathKey(current) !== pathKey(other) || differInKind(current, other)) return [];
  const likeness = nameLikeness(current.indicator.name.text, other.indicator.name.text);
  const figures = alignedFigures(current.target, other.target, current.indicator.name.text);
  const score = Math.min(
    MOST_ALIKE,
    likeness.score + (figures?.now.eq(figures.before) === true ? SAME_TARGET : 0),
  );
  return score < ALIKE ? [] : [{ current, other, renamed: { ...likeness, score } }];
}

/** A count is not renamed into a share, nor a figure into words. */
function differInKind({ target: now, indicator }: Row, { target: before }: Row): boolean {
  if (now === null || before === null || now.kind === 'empty' || before.kind === 'empty') return false;
  if (now.kind !== before.kind) return true;
  return now.kind === 'number' && alignedFigures(now, before, indicator.name.text) === null;
}

function mostAlikeFirst(
  a: RowPair & { readonly renamed: Likeness },
  b: RowPair & { readonly renamed: Likeness },
): number {
  const namesOf = ({ current, other }: RowPair): string =>
    `${current.indicator.name.text}|${other.indicator.name.text}`;
  const [one, two] = [namesOf(a), namesOf(b)];
  return b.renamed.score - a.renamed.score || (one < two ? -1 : Number(one > two));
}
