import type { NotCheckedReason } from './finding';

/**
 * `not-applicable`: the form or the standard has no such thing. `undecided`: a cell kept the check from being made.
 * `unjudged`: an indicator row has no verdict, for the reason that its assessment gives.
 */
export type NotCheckedKind = 'not-applicable' | 'undecided' | 'unjudged';

/** Something the form does not have: every such reason begins with `no-`. */
type Absence = Extract<NotCheckedReason, `no-${string}`>;

const KINDS: Readonly<Record<Exclude<NotCheckedReason, Absence>, NotCheckedKind>> = {
  'not-scored': 'not-applicable',
  'not-in-standard': 'not-applicable',
  'zero-denominator': 'not-applicable',
  incomplete: 'undecided',
  unpaired: 'undecided',
  'several-counterparts': 'undecided',
  'counterpart-unread': 'undecided',
  'nothing-in-common': 'undecided',
  'not-comparable': 'undecided',
  'units-not-found': 'undecided',
  'units-unsure': 'undecided',
  'units-unread': 'undecided',
  'blank-cell': 'undecided',
  'unread-cell': 'undecided',
  'undecided-row': 'unjudged',
  'shared-score': 'undecided',
  internal: 'undecided',
};

/** Separates what a person need not care about from what the tool owes them to say. */
export const notCheckedKind = (reason: NotCheckedReason): NotCheckedKind =>
  isAbsence(reason) ? 'not-applicable' : KINDS[reason];

const isAbsence = (reason: NotCheckedReason): reason is Absence => reason.startsWith('no-');
