import type { Verdict } from '../../core/verdict';
import type { ResultWords } from '../ui-result-words';

const verdict = ({ errors, warnings, undecided }: Verdict): string => {
  if (errors > 0) return `${errors} to correct before submitting`;
  if (warnings > 0) return `${warnings} to explain`;
  return undecided > 0 ? `${undecided} could not be checked` : 'Ready to submit';
};

const verdictAloud = (counts: Verdict): string =>
  counts.errors + counts.warnings + counts.undecided === 0
    ? 'Checked: ready to submit'
    : `Checked: ${counts.errors} to correct, ${counts.warnings} to explain, ${counts.undecided} not checked`;

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const results: ResultWords = {
  verdict,
  verdictAloud,
  unchecked: 'Not checked',
  manual: (count) =>
    count === 1
      ? 'Besides, 1 qualitative indicator is for a person to judge'
      : `Besides, ${count} qualitative indicators are for a person to judge`,
  views: { findings: 'Findings', indicators: 'Indicators', fills: 'Fill' },
  viewsLabel: 'Results',
  requirement: (title) => `Required: ${title}`,
  basis: (basis) => `Basis: ${basis}`,
  goTo: 'Go to',
  goToCell: (a1) => `Go to ${a1}`,
  related: 'Related cells',
  elsewhere: 'Compared with',
  placeElsewhere: (document, sheet, a1) => `${document}, “${sheet}” ${a1}`,
  quotes: 'As written',
  paragraph: (number) => `Paragraph ${number}`,
  fix: (value) => `Change to ${value}…`,
  fixCells: (count) => `Correct ${cells(count)}…`,
  ignore: 'Ignore…',
  before: 'Now',
  after: 'Becomes',
  cell: 'Cell',
  blank: '(blank)',
  applyFix: 'Change it',
  previewTitle: 'Preview of the change',
  reason: 'Why it can be ignored',
  reasonHint: 'For example: approved figures apply by notice of the bureau',
  setAside: 'Ignore this',
  ignored: 'Ignored',
  restore: 'Bring back',
  ignoredBecause: (reason) => `Reason: ${reason}`,
  ignoredTemporarily: 'Only until the pane is closed; to keep it, save it to the workbook.',
  notApplicable: 'Checks this form does not call for',
  checksConcerned: (titles) => `Concerns: ${titles.join('; ')}`,
  listSeparator: ', ',
  indicator: 'Indicator',
  targetAndActual: 'Target / actual',
  score: 'Score',
  targetIs: 'Target',
  actualIs: 'Actual',
  exceeded: (rate) => `Exceeded ${rate}`,
  missed: (rate) => `Missed ${rate}`,
  lowerIsBetter: 'lower is better',
  shouldBe: (typed, computed) => `Score ${typed}, by the standard ${computed}`,
  scoreOf: (score, weight) => `Score ${score} of ${weight}`,
  scoreBand: (low, high) => `By the standard between ${low} and ${high}`,
  notStated: 'blank',
  noIndicators: 'No indicators were read in this table.',
  directionQuestion: 'Is more better, or less?',
  higher: 'More is better',
  lower: 'Less is better',
  directionHint: 'The answer holds for this session. Better: write ≥ or ≤ into the target.',
  blankCells: 'Blank cells',
  differing: 'Typed values that differ (one by one)',
  differingHint: 'These cells have content and are not touched by filling.',
  writeAs: 'Write',
  formulas: 'Formulas',
  values: 'Values',
  fillSelected: (count) => `Fill ${cells(count)}`,
  selectAll: 'Select all',
  nothingToFill: 'There is no blank cell to fill.',
  fillOf: (kind, name) => `${kind} · ${name}`,
};
