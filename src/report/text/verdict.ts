import type { TableReport } from '../../core/report';
import type { Severity } from '../../core/rules/finding';
import { tallyOf, type Tally } from '../tally';
import type { Style } from './paint';
import type { Page } from './page';

/**
 * The one line a hurried reader wants. A table is ready to submit only when nothing is to be corrected or explained
 * and no cell kept a check from being made or was recognised as nothing: what was not read has not passed. Qualitative
 * indicators, which the form
 * itself leaves to a person, are counted and do not stand in the way.
 */
export function verdict(
  report: TableReport,
  { words }: Page,
): { readonly text: string; readonly style: Style } {
  const tally = tallyOf([report]);
  const clean = tally.errors + tally.warnings === 0;
  const parts = [
    ...(clean ? [isOpen(tally) ? words.nothingFound : words.ready] : []),
    ...found('error', tally.errors, words.found),
    ...found('warning', tally.warnings, words.found),
    ...found('info', tally.infos, words.found),
    ...(tally.undecided > 0 ? [words.undecided(tally.undecided)] : []),
    ...(tally.unplaced > 0 ? [words.unplaced(tally.unplaced)] : []),
    ...(tally.qualitative > 0 ? [words.qualitative(tally.qualitative)] : []),
    ...(tally.waived > 0 ? [words.waived(tally.waived)] : []),
    ...(tally.fills > 0 ? [words.fillable(tally.fills)] : []),
  ];
  return { text: parts.join(' · '), style: styleOf(tally) };
}

const found = (
  severity: Severity,
  count: number,
  words: (severity: Severity, count: number) => string,
): readonly string[] => (count > 0 ? [words(severity, count)] : []);

function styleOf(tally: Tally): Style {
  if (tally.errors > 0) return 'error';
  if (tally.warnings > 0) return 'warning';
  return isOpen(tally) ? 'bold' : 'good';
}

const isOpen = ({ undecided, unplaced }: Tally): boolean => undecided + unplaced > 0;
