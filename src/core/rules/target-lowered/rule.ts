import { alignedFigures } from '../../compare/aligned-figures';
import { nameKey } from '../../compare/name-key';
import { elsewhereOf, type RowPair, type TablePair } from '../../compare/table-pair';
import type { Comparison, DateQuantity, Direction, Quantity } from '../../quantity/quantity';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import type { Severity } from '../finding';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { Skips } from '../shared/skips';

type Targets = Readonly<Record<'name' | 'now' | 'before', string>>;

type LoweredMessages = Readonly<{
  'below-approved': Targets;
  'below-last-year': Targets;
  'sign-turned': Targets;
  'figure-dropped': Targets;
  changed: Targets;
  reworded: Targets;
}>;

type Verdict = 'lowered' | 'kept' | 'unclear' | 'turned' | 'words' | 'incomparable' | 'reworded';

/** No target asks for less than the one that was approved, or than last year's. */
export const targetLowered = defineRule<LoweredMessages, TablePair>()({
  id: 'target-lowered',
  meta: {
    severity: 'warning',
    category: 'comparison',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》：单位自评是对预算批复的绩效目标完成情况的自我评价'],
  },
  messageIds: ['below-approved', 'below-last-year', 'sign-turned', 'figure-dropped', 'changed', 'reworded'],
  *check(pair) {
    const skips = new Skips();
    noteMissingColumns(skips, pair.current, 'target');
    for (const row of pair.rows) {
      const [now, before] = [row.current.indicator.target, row.other.indicator.target];
      if (now === null || before === null || isSame(now, before)) continue;
      const verdict = verdictOf(row);
      if (verdict === 'incomparable') skips.add('not-comparable', now);
      else yield* problems(verdict, { now, before, row }, pair);
    }
    yield* skips;
  },
});

const isSame = (a: Field, b: Field): boolean => a.text === b.text || nameKey(a.text) === nameKey(b.text);

/** A blank side is for target-present, and for the person who approved nothing. */
function verdictOf({ current, other }: RowPair): Verdict {
  const [now, before] = [current.target, other.target];
  if (now === null || before === null) return 'incomparable';
  if (now.kind === 'empty' || before.kind === 'empty') return 'kept';
  if (now.kind === 'number' && before.kind === 'number') {
    const figures = alignedFigures(now, before, current.indicator.name.text);
    if (figures === null) return 'incomparable';
    if (isOpposite(now.comparison, before.comparison)) return 'turned';
    const difference = figures.now.cmp(figures.before);
    return difference === 0 ? 'kept' : judged(difference, directionOf(current.direction, other.direction));
  }
  if (now.kind === 'date' && before.kind === 'date') return lateness(now, before);
  if (now.kind === 'grade' && before.kind === 'grade' && now.scale === before.scale) {
    return now.rank > before.rank ? 'lowered' : 'kept';
  }
  if (isMeasured(before) && now.kind === 'prose') return 'words';
  return now.kind === 'prose' && before.kind === 'prose' ? 'reworded' : 'incomparable';
}

const isMeasured = ({ kind }: Quantity): boolean => kind === 'number' || kind === 'range';

const directionOf = (now: Direction, before: Direction): Direction => (now === 'unknown' ? before : now);

function judged(difference: number, direction: Direction): Verdict {
  if (direction === 'unknown') return 'unclear';
  return difference > 0 === (direction === 'lower') ? 'lowered' : 'kept';
}

const isOpposite = (a: Comparison | null, b: Comparison | null): boolean =>
  a !== null && b !== null && a !== '=' && b !== '=' && a.startsWith('>') !== b.startsWith('>');

/** A later deadline asks for less; a year that one side leaves out keeps the days from being compared. */
function lateness(now: DateQuantity, before: DateQuantity): Verdict {
  if ((now.year === null) !== (before.year === null)) return 'incomparable';
  const dayOf = ({ year, month, day }: DateQuantity): number =>
    ((year ?? 0) * 12 + (month ?? 12)) * 31 + (day ?? 31);
  return dayOf(now) > dayOf(before) ? 'lowered' : 'kept';
}

interface Compared {
  readonly now: Field;
  readonly before: Field;
  readonly row: RowPair;
}

/** Last year's target binds nobody this year, so falling below it is mentioned only. */
function* problems(
  verdict: Exclude<Verdict, 'incomparable'>,
  { now, before, row }: Compared,
  { role, other }: TablePair,
): Generator<Problem<LoweredMessages>> {
  const isApproved = role === 'approved';
  const found = {
    data: { name: row.current.indicator.name.text, now: now.text, before: before.text },
    at: now.at,
    elsewhere: elsewhereOf(other, before),
    actual: now.text,
    ...(isApproved ? { expected: before.text } : {}),
  };
  const mild: Severity = 'info';
  if (verdict === 'lowered') {
    if (isApproved) yield { messageId: 'below-approved', ...found };
    else yield { messageId: 'below-last-year', ...found, severity: mild };
  }
  if (!isApproved) return;
  if (verdict === 'turned') yield { messageId: 'sign-turned', ...found };
  if (verdict === 'words') yield { messageId: 'figure-dropped', ...found };
  if (verdict === 'unclear') yield { messageId: 'changed', ...found, severity: mild };
  if (verdict === 'reworded') yield { messageId: 'reworded', ...found, severity: mild };
}
