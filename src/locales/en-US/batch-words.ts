import type { BatchWords } from '../batch-words';

const filesOf = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

/** Words of the workbench around many files, English. */
export const batchWords: BatchWords = {
  title: 'Results for several files',
  progress: (done, files) => `Checking: ${done} of ${filesOf(files)} done`,
  stopped: (done, files) =>
    `Stopped: ${done} of ${filesOf(files)} checked. The report can be saved once all are.`,
  failed: (reason) =>
    `Checking could not go on (${reason}). Make sure that the files of this page are complete, then continue.`,
  cancel: 'Stop',
  goOn: 'Continue',
  checkAgain: 'Check again',
  standard: 'Scoring standard',
  automatic: 'Automatic (by what each table says)',
  importRules: 'Also check what the 预算管理一体化 import asks for',
  saveReport: 'Save report',
  formats: {
    html: {
      title: 'Web page (.html)',
      about: 'Verdict, ranking and findings of each table; one file, works offline',
    },
    xlsx: {
      title: 'Review workbook (.xlsx)',
      about: 'Every finding with its basis, and a draft of deductions',
    },
    text: { title: 'Text (.txt)', about: 'What the command line prints' },
    json: { title: 'JSON (.json)', about: 'For other programs' },
    sarif: { title: 'SARIF (.sarif)', about: 'For tools that gather results of checks' },
  },
  reportName: (day) => `ziping-report-${day}`,
  unread: 'Files not checked, or not wholly',
  showAllUnread: (count) => `Show all ${count}`,
  ranking: 'Ranking',
  rankingNote: 'Worst first. Choose a row to open its file; the list is kept.',
  columns: {
    rank: 'Rank',
    table: 'Department',
    verdict: 'Verdict',
    error: 'To correct',
    warning: 'To explain',
    info: 'Hints',
    open: 'Not checked',
  },
  verdicts: {
    error: 'To correct',
    warning: 'To explain',
    open: 'Partly not checked',
    ready: 'Ready to submit',
  },
  noDepartment: '(no department stated)',
  place: (path, sheet) => `${path} · ${sheet}`,
  isOpen: 'open',
  isChanged: 'open, with changes not exported; these results are of the file as it was',
  showMore: (count) => `Show ${count} more`,
  leftOut: (paths) => `Left out review workbooks that this program wrote: ${paths.join(', ')}`,
  notHere:
    'For a configuration, waivers, comparison with last year or approved targets, and adding up, use the command line.',
  internal: (reason) =>
    `The program failed on this file (${reason}). Sorry. Open it by itself and try again; if that fails too, please tell us.`,
  changed:
    'This file was changed after it was chosen, and the browser refuses to read it. Choose or drop the files again.',
  closedFolder:
    'The browser does not let this page look into a dropped folder. Use “Choose a folder…” instead.',
  nothingYet: 'No self-evaluation table was found yet.',
};
