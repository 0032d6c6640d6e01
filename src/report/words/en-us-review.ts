import type { ReviewWords } from './review-words';

/** Words of the review workbook in English. */
export const enUsReview: ReviewWords = {
  sheets: {
    summary: 'Summary',
    findings: 'Findings',
    review: 'Review',
    rules: 'Rules',
    unread: 'Unread files',
  },
  findings: {
    severity: 'Severity',
    department: 'Department',
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    rule: 'Rule',
    message: 'Finding',
    derivation: 'Arithmetic',
    actual: 'Table says',
    expected: 'Should be',
    basis: 'Basis',
    elsewhere: 'Compared with',
    waiver: 'Waiver',
    decision: 'Decision',
  },
  findingsNote:
    'One row a finding. A file name opens the file, a cell opens it at that cell, as long as files and this workbook stay where they are to each other. “Not checked” is not “passed”: look at it yourself.',
  reviewNote:
    'A draft: yellow cells are for the reviewer, and scores and totals follow them. Points are proposed off only where a finding has a figure; the basis of all others is listed, and whether they cost points is for the reviewer.',
  scores: {},
  money: {},
  open: 'Not checked',
  waived: 'Waived',
  sum: 'Total',
  typedTotal: 'Total in the table',
  incomplete: 'scores missing',
  notScored: 'This form gives no points.',
  moneyIn: (unit) => (unit === null ? 'Funds (no unit stated)' : `Funds (${unit})`),
  tableLine: (rank, department, year) => `${rank}. ${department}${year === null ? '' : ` (${year})`}`,
  openFile: (path) => `Open ${path}`,
  openCell: (path, cell) => `Open ${path} at ${cell}`,
  full: 'The sheet is full and the rest is not listed; check in batches, or use --format json.',
  openReview: 'Go to the review',
};
