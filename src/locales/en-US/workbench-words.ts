import type { StartWords, WorkbenchWords } from '../workbench-words';

const start: StartWords = {
  title: 'Check a self-evaluation form',
  lead: 'Open a 部门整体支出 or 项目支出绩效自评表. Indicators, rates and scores are checked one by one, contradictions are shown with their arithmetic, and blanks are filled.',
  drop: 'Drop .xlsx files here, one, several or whole folders',
  choose: 'Choose files…',
  folder: 'Choose a folder…',
  kinds: '.xlsx and .xlsm as Excel or WPS save them; several files together may be .xls, .et and .docx too',
  samples: 'Or try one of the samples first',
  sample: {
    faulty: {
      title: '街道办 2022',
      about:
        'Many kinds of faults: a wrong rate, a score above its points, a unit off by 10,000, and blanks to fill.',
    },
    'two-tables': {
      title: '学校 2023',
      about: 'Two forms on one sheet; rates, scores and totals are blank and can be filled at once.',
    },
    'four-columns': {
      title: '白云区 2023',
      about: 'A form of four columns without points or scores, between a cover and instructions.',
    },
    tasks: {
      title: '天河区 2021',
      about: 'Funds side by side, tasks with money, and targets copied in place of results.',
    },
    clean: { title: '林业局 2021', about: 'A form that is complete and has no faults.' },
  },
  local: 'Files are opened and computed in the browser on this computer. Nothing is uploaded.',
};

/** What the workbench says in English. */
export const workbenchWords: WorkbenchWords = {
  id: 'en-US',
  product: 'Self-evaluation check',
  start,
  bar: {
    open: 'Open',
    list: 'Back to the list',
    book: (name) => `Back to “${name}”`,
    samples: 'Samples',
    unsaved: 'has changes that were not exported',
    undo: 'Undo',
    redo: 'Redo',
    print: 'Print report',
    language: '中文',
    toDark: 'Dark theme',
    toLight: 'Light theme',
  },
  save: {
    menu: 'Export',
    marked: 'With marks and notes',
    markedHint: 'Findings are coloured and noted in their cells, to hand back',
    values: 'Values only',
    valuesHint: 'Only what was filled and corrected, to submit',
    kind: 'Excel workbook',
    done: (name) => `“${name}” was exported`,
  },
  views: { label: 'View', sheet: 'Sheet', pane: 'Check' },
  resize: 'Width of the check pane',
  address: 'Selected cell',
  content: (a1) => `Content of ${a1}`,
  cannotDraw: 'This sheet cannot be shown.',
  opening: (name) => `Opening “${name}”…`,
  cancel: 'Cancel',
  close: 'Close',
  discard: {
    title: 'Discard changes that were not exported?',
    text: (name) =>
      `“${name}” has changes that were not exported. They are lost when another file is opened.`,
    confirm: 'Discard',
    keep: 'Go back',
  },
};
