import type { FrameWords, StateWords, UiWords } from '../ui-words';
import { hostErrors } from './host-errors';
import { results } from './ui-results';
import { settings } from './ui-settings';

const frame: FrameWords = {
  product: 'Self-evaluation check',
  check: 'Check this sheet',
  cancel: 'Cancel',
  close: 'Close',
  more: 'More',
  mark: 'Mark',
  where: (sheet, range) => `Sheet “${sheet}” ${range}`,
  untitled: 'Self-evaluation table (no title)',
  tables: (count) => `${count} tables`,
  standard: (name) => `by ${name}`,
  change: 'Change',
  reading: 'Reading the sheet…',
  readingCells: (read, total) => `${read} of ${total} cells read`,
  outdated: 'The sheet has changed since the check. Check again.',
  outdatedAutomatic: 'The sheet has changed; checking again…',
  checked: 'Checked',
  checkedAutomatic: 'Checked · again after each edit',
  nextKey: 'F8 next',
  local: 'Nothing leaves this computer',
  undo: 'Undo',
  filled: (count) => (count === 1 ? '1 cell filled' : `${count} cells filled`),
  fixed: (count) => (count === 1 ? '1 cell corrected' : `${count} cells corrected`),
  internal: (detail) =>
    `Something went wrong inside the program (${detail}). The sheet was not changed. Check again, and tell us if it persists.`,
  protectedSheet:
    'The sheet is protected: locked cells cannot be filled or corrected. Results and going to cells still work; to change cells, unprotect the sheet under Review.',
  cannotWrite:
    'This workbook cannot be written now, so filling and correcting are off. Results and going to cells still work.',
  cannotMark: 'This sheet cannot be marked now. Results and going to cells still work.',
  severities: { error: 'To correct', warning: 'To explain', info: 'Note' },
  standardBy: {
    chosen: 'your choice',
    default: 'the form names no other standard, so the national one',
    columns: 'the form has no columns for points',
    'form-note': 'the form prints this way of scoring',
    'execution-weight': 'the points of budget execution match this standard',
  },
};

const states: StateWords = {
  welcomeTitle: 'Check a 部门整体支出绩效自评表',
  welcomePoints: [
    'Finds the self-evaluation table on the active sheet by its headers and compares each indicator with its target',
    'Recomputes rates, scores and totals, and shows what disagrees with the arithmetic',
    'Fills blank rates and scores; you see first, and can undo',
    'Everything is computed on this computer; nothing is uploaded',
  ],
  idleTitle: 'Check the active sheet',
  idleHint: 'Open the sheet to check, then choose “Check this sheet”.',
  sample: 'Try it with a sample',
  blankTitle: (sheet) => `Sheet “${sheet}” is blank`,
  blankHint: 'Open the sheet that holds the table, then choose “Check this sheet”.',
  noTableTitle: 'No self-evaluation table on this sheet',
  lookedFor:
    'It looks for headers such as 三级指标, 指标值, 实际完成值, 分值 and 得分 (indicator, target, actual, points, score), or 预算数 and 执行数 (budget, spent).',
  nearest: (labels) => `The nearest headers here: ${labels.join(', ')}.`,
  nothingNear: 'No header here comes near.',
  searching: 'Looking at the other sheets…',
  goToSheet: (sheet) => `Go to “${sheet}” and check`,
  nowhereElse: 'The other sheets have none either.',
  otherWays: 'Or',
  nameColumns: 'Point at the header row…',
  noColumnsToName: 'Nothing was read, so there is no header to point at.',
  cleanTitle: 'Nothing disagrees',
  cleanChecked: (rules, indicators) => `${rules} rules and ${indicators} indicators were checked.`,
  unavailableTitle: 'No connection to Excel',
  retry: 'Try again',
};

/** What the pane says in English. */
export const ui: UiWords = { id: 'en-US', frame, states, results, settings, hostErrors };
