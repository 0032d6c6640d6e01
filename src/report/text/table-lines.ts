import type { TableReport } from '../../core/report';
import type { CheckedSheet } from '../checked-file';
import { tallyOf } from '../tally';
import type { BlockLine } from './block-line';
import { fillLines } from './fill-lines';
import { findingLines } from './finding-lines';
import { notApplicableLines, qualitativeLines, undecidedLines } from './not-checked-lines';
import { paragraph, type Page } from './page';
import { tableHeading } from './table-heading';
import { unplacedLines } from './unplaced-lines';
import { waivedLines } from './waived-lines';

/** One table: what it is, the verdict, the findings, what was waived, what can be filled, what was not checked. */
export function tableLines(report: TableReport, sheet: CheckedSheet, page: Page): readonly BlockLine[] {
  const { assessment, findings, fills } = report;
  const { words } = page;
  const tally = tallyOf([report]);
  return [
    ...paragraph(page, { lead: '', text: assessment.table.title?.text ?? words.untitled, style: 'bold' }),
    ...tableHeading(report, sheet, page),
    ...findingLines(findings, page),
    ...section(words.waived(tally.waived), waivedLines(findings, page), page),
    ...section(words.fillable(tally.fills), fillLines(fills, page), page),
    ...section(words.undecided(tally.undecided), undecidedLines(report, page), page),
    ...section(words.unplaced(tally.unplaced), unplacedLines(assessment.table.unplaced, page), page),
    ...section(words.qualitative(tally.qualitative), qualitativeLines(report, page), page),
    ...section(words.notApplicable, notApplicableLines(report, page), page),
  ];
}

const section = (title: string, lines: readonly BlockLine[], page: Page): readonly BlockLine[] =>
  lines.length === 0 ? [] : ['', `  ${page.paint('bold', title)}`, ...lines];
