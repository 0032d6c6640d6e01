import type { PageWords } from './page-words';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const have = (count: number): string => (count === 1 ? 'has' : 'have');

/** Words of the reports that are handed on (page, review workbook, SARIF) in English. */
export const enUsPage: PageWords = {
  title: 'Self-evaluation check report',
  madeOn: (date) => `Checked on ${date}`,
  madeBy: 'Made on this machine by ziping (绩效自评核对)',
  skipToTables: 'Skip to the ranking',
  verdict: ({ files, tables, withErrors, withWarnings, ready, unread }) => {
    const open = tables - withErrors - withWarnings - ready;
    if (tables === 0) return `${counted(files, 'file')}; no self-evaluation table was checked.`;
    const parts = [
      ...(withErrors > 0 ? [`${withErrors} ${have(withErrors)} something to correct`] : []),
      ...(withWarnings > 0 ? [`${withWarnings} only ${have(withWarnings)} something to explain`] : []),
      ...(open > 0 ? [`${open} ${have(open)} no problem but something unchecked`] : []),
      ...(ready > 0 ? [`${ready} ready to submit`] : []),
    ];
    const rest = unread > 0 ? ` ${counted(unread, 'file')} not checked, or not wholly.` : '';
    return `${counted(files, 'file')}, ${counted(tables, 'table')}: ${parts.join(', ')}.${rest}`;
  },
  cards: {
    tables: 'Tables',
    ready: 'Ready',
    error: 'To correct',
    warning: 'To explain',
    info: 'Hints',
    open: 'Not checked',
    waived: 'Waived',
    unread: 'Unread files',
  },
  sections: {
    glance: 'Points and money at a glance',
    ranking: 'Ranking',
    unread: 'Files not checked, or not wholly',
    tables: 'Results table by table, in the order of the files',
    rules: 'Rules and their basis',
  },
  empty: 'Nothing here',
  glance: {
    points: 'Tables with the largest proposed deductions',
    pointsNote: (shown, scored, tables) =>
      `${shown} shown of ${counted(scored, 'table')} with a total` +
      (tables > scored ? `; ${tables - scored} without a total left out.` : '.'),
    bands: 'Totals by band',
    bandsNote: (scored, tables) =>
      `${counted(scored, 'table')} with a total` +
      (tables > scored ? `; ${tables - scored} without a total left out.` : '.'),
    asTyped: 'self-scored',
    asReviewed: 'less proposed deductions',
    atLeast: (from) => `${from} and above`,
    between: (from, below) => (from === 0 ? `below ${below}` : `${from} to below ${below}`),
    fileCount: (count) => counted(count, 'file'),
    tableCount: (count) => counted(count, 'table'),
    money: 'Tables with the largest budgets',
    moneyNote: (shown, known, tables) =>
      `${shown} shown of ${counted(known, 'table')} with amounts and a unit` +
      (tables > known ? `; ${tables - known} without them left out.` : '.'),
    moneyTotal: (budget, executed, rate) =>
      `All together: budget ${budget}, executed ${executed} (万元), execution rate ${rate}.`,
    legendBands: 'upper bar: self-scored; lower bar: less proposed deductions',
    legendPoints: 'blue: the score less proposed deductions; red: proposed deductions',
    legendMoney: 'grey: the budget, adjusted where the form has it; blue: executed; line: initial budget',
    scoreText: (total, deduction) =>
      deduction === null ? `${total} points` : `${total} points, ${deduction} proposed off`,
    moneyText: (budget, executed, rate) =>
      `budget ${budget}, executed ${executed} 万元` + (rate === null ? '' : ` (${rate})`),
    levelText: (weight, score, deduction) =>
      `${weight} points, self-scored ${score}` + (deduction === null ? '' : `, ${deduction} proposed off`),
    execution: 'Budget execution',
    otherLevel: 'Other indicators',
  },
  filters: {
    label: 'Filters',
    search: 'Find text',
    severity: 'Severity',
    rule: 'Rule',
    department: 'Department',
    all: 'All',
    reset: 'Clear filters',
    openAll: 'Open all',
    closeAll: 'Close all',
    print: 'Print',
    status: 'Showing {tables} tables, {findings} findings',
    sortHint: 'Press a column title to sort',
  },
  ranking: {
    rank: 'Rank',
    department: 'Department',
    file: 'File',
    sheet: 'Sheet',
    total: 'Self-scored',
    deduction: 'Proposed off',
    reviewed: 'After review',
    error: 'Correct',
    warning: 'Explain',
    info: 'Hints',
    open: 'Unchecked',
    waived: 'Waived',
  },
  ranked: (rank) => `No. ${rank}`,
  rankingNote:
    'Worst first. Proposed deductions come from findings with a figure; they are a draft for the reviewer. The total after review is the sum of the rows’ scores less these deductions, whatever total the form states; where a score is missing there is none.',
  scores: {
    level: 'Levels 1 and 2',
    indicator: 'Indicator',
    target: 'Target',
    actual: 'Actual',
    status: 'Status',
    weight: 'Points',
    score: 'Self-scored',
    computed: 'Recomputed',
    deduction: 'Proposed off',
    reviewed: 'After review',
    basis: 'Basis',
  },
  money: {
    fund: 'Funds',
    initial: 'Initial budget',
    adjusted: 'Adjusted budget',
    executed: 'Executed',
    rate: 'Execution rate',
    computedRate: 'Recomputed rate',
  },
  table: {
    file: 'File',
    place: 'Place',
    year: 'Year',
    standard: 'Standard',
    total: 'Self-scored total',
    reviewed: 'After review',
    waived: 'Waived',
    fills: 'Can be filled',
    undecided: 'Not checked',
    unplaced: 'Not recognised',
    qualitative: 'Qualitative indicators for a person to judge',
    notApplicable: 'Not applicable',
    scores: 'Scores recomputed',
    money: 'Funds',
    noDepartment: '(no department stated)',
    nothingFound: 'Nothing to correct or explain in what could be checked.',
    ready: 'ready to submit',
    hidden: 'hidden sheet',
    picture: 'Points and money',
    scrollable: 'table that scrolls sideways',
  },
  severities: { error: 'To correct', warning: 'To explain', info: 'Hint' },
  prose: {
    title: 'Report',
    read: (paragraphs, mentions) => `${paragraphs} paragraphs read, with ${mentions} figures.`,
    nothingFound: 'Nothing disagrees with the tables or with itself.',
    tablesLeft: (tables) => `Tables in the report that were not checked: ${tables}.`,
  },
  finding: {
    paragraph: (number) => `paragraph ${number}`,
    separator: '; ',
    derivation: 'Arithmetic',
    basis: 'Basis',
    elsewhere: 'Compared with',
    related: 'Uses',
    shouldBe: (expected, actual) =>
      `should be ${expected}` + (actual === null || actual === '' ? '' : `, the table says ${actual}`),
    waivedBy: (reason, who) => `Waived by ${who}: ${reason}`,
  },
  unread: { file: 'File', why: 'Why, and what to do', partly: 'the other sheets were checked' },
  rules: {
    rule: 'Rule',
    category: 'Group',
    severity: 'Severity',
    checked: 'Checked (tables)',
    partly: 'Partly checked (tables)',
    notApplicable: 'Not applicable (tables)',
    found: 'Findings',
    waived: 'Waived',
    reasons: 'Why not checked (tables)',
    basis: 'Basis',
    fix: 'What to do',
    id: 'Identifier',
    note: 'Not checked is not passed: “not applicable” means that form or standard have no such thing, “partly” that cells were blank or could not be read.',
    reason: (reason, tables) => `${reason} (${tables})`,
  },
};
