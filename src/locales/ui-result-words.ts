import type { Verdict } from '../core/verdict';

/** The three views of a result and everything a person does in them. */
export interface ResultWords {
  readonly verdict: (verdict: Verdict) => string;
  readonly verdictAloud: (verdict: Verdict) => string;
  readonly unchecked: string;
  readonly manual: (count: number) => string;
  readonly views: Readonly<Record<'findings' | 'indicators' | 'fills', string>>;
  readonly viewsLabel: string;
  readonly requirement: (title: string) => string;
  readonly basis: (basis: string) => string;
  readonly goTo: string;
  readonly goToCell: (a1: string) => string;
  readonly related: string;
  /** Before places in other documents, which no link leads to. */
  readonly elsewhere: string;
  readonly placeElsewhere: (document: string, sheet: string, a1: string) => string;
  /** Names the list of quoted sentences. */
  readonly quotes: string;
  readonly paragraph: (number: number) => string;
  readonly fix: (value: string) => string;
  readonly fixCells: (count: number) => string;
  readonly ignore: string;
  readonly before: string;
  readonly after: string;
  readonly cell: string;
  readonly blank: string;
  readonly applyFix: string;
  readonly previewTitle: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly setAside: string;
  readonly ignored: string;
  readonly restore: string;
  readonly ignoredBecause: (reason: string) => string;
  readonly ignoredTemporarily: string;
  readonly notApplicable: string;
  readonly checksConcerned: (titles: readonly string[]) => string;
  readonly listSeparator: string;
  readonly indicator: string;
  readonly targetAndActual: string;
  readonly score: string;
  readonly targetIs: string;
  readonly actualIs: string;
  readonly exceeded: (rate: string) => string;
  readonly missed: (rate: string) => string;
  readonly lowerIsBetter: string;
  readonly shouldBe: (typed: string, computed: string) => string;
  readonly scoreOf: (score: string, weight: string) => string;
  readonly scoreBand: (low: string, high: string) => string;
  readonly notStated: string;
  readonly noIndicators: string;
  readonly directionQuestion: string;
  readonly higher: string;
  readonly lower: string;
  readonly directionHint: string;
  readonly blankCells: string;
  readonly differing: string;
  readonly differingHint: string;
  readonly writeAs: string;
  readonly formulas: string;
  readonly values: string;
  readonly fillSelected: (count: number) => string;
  readonly selectAll: string;
  readonly nothingToFill: string;
  readonly fillOf: (kind: string, name: string) => string;
}
