import type { ReportGapKind } from '../../core/report-document';
import type { Tally } from '../tally';
import type { ReportWords } from './report-words';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const FOUND = {
  error: (count: number) => `${count} to correct`,
  warning: (count: number) => `${count} to explain`,
  info: (count: number) => counted(count, 'hint'),
};

const found = ({ errors, warnings, infos }: Tally): boolean => errors + warnings + infos > 0;

const GAPS: Readonly<Record<ReportGapKind, string>> = {
  picture: 'picture',
  chart: 'chart',
  'text-box': 'text box',
  formula: 'formula',
  embedded: 'embedded object',
};

const inBrackets = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** Words of the reports in English. */
export const enUs: ReportWords = {
  listSeparator: ', ',
  sentenceSeparator: '; ',
  colon: ': ',
  labels: {
    department: 'Department',
    year: 'Year',
    place: 'Place',
    standard: 'Standard',
    indicators: 'Indicators',
    verdict: 'Verdict',
  },
  untitled: '(the table has no title)',
  notStated: 'not stated',
  hiddenSheet: ' (hidden sheet)',
  protectedSheet: ' (protected sheet: locked cells cannot be filled)',
  standard: (name, id, why) => `${name} (${id}): ${why}`,
  standardBy: {
    chosen: 'chosen by --standard',
    default: 'the default, for the table names no other',
    columns: 'the table has no columns for points',
    'form-note': 'a note of the table states this way of scoring',
    'execution-weight': 'the points of the execution rate are those of this standard',
  },
  indicatorCount: (count, byStatus) => `${count}${byStatus.length > 0 ? `: ${byStatus.join(', ')}` : ''}`,
  ready: 'ready to submit',
  nothingFound: 'nothing to correct or explain in what could be checked',
  found: (severity, count) => FOUND[severity](count),
  undecided: (count) => `${counted(count, 'place')} not checked`,
  unplaced: (count) => `${counted(count, 'cell')} not recognised`,
  quoted: (text) => `“${text}”`,
  fillable: (count) => `${counted(count, 'cell')} can be filled`,
  qualitative: (count) => `${counted(count, 'qualitative indicator')} for a person to judge`,
  waived: (count) => `${count} waived`,
  waivedBy: ({ reason, who }) => `waived by ${who}: ${reason}`,
  notApplicable: 'Not applicable',
  asListedAbove: ' and can be filled as listed above',
  aside: (remark, about) => `${remark} (${about})`,
  basisTitle: 'Basis',
  elsewhere: (places) => ` (see ${places})`,
  placeElsewhere: (document, sheet, a1) => `${document}, “${sheet}” ${a1}`,
  namedRule: (title, id) => `${title} (${id})`,
  andMore: (shown, total) => `${shown} and others, ${total} in all`,
  gaps: (gaps) =>
    `Not read: ${gaps.map(({ kind, count }) => counted(count, GAPS[kind])).join(', ')}. Look there yourself for tables and text.`,
  paragraphPlace: (number) => `paragraph ${number}`,
  sheetsWithoutTable: (names) => `Sheets without a self-evaluation table: ${names.join(', ')}`,
  summaryTitle: 'Summary',
  summaryColumns: {
    error: 'Correct',
    warning: 'Explain',
    info: 'Hints',
    undecided: 'Unchecked',
    file: 'File',
  },
  summaryTotal: (files, { tables, errors, warnings, infos, undecided, unplaced, waived, fills }) =>
    `${counted(files, 'file')}, ${counted(tables, 'table')}` +
    (tables + errors + warnings + infos === 0
      ? ''
      : `: ${errors} to correct, ${warnings} to explain, ${counted(infos, 'hint')}, ` +
        `${counted(undecided, 'place')} not checked` +
        (unplaced > 0 ? `, ${counted(unplaced, 'cell')} not recognised` : '') +
        (waived > 0 ? `, ${waived} waived` : '') +
        (fills > 0 ? `, ${counted(fills, 'cell')} can be filled` : '')),
  nextSteps: (all, changeable) => [
    ...(changeable.findings > 0 ? ['To mark these cells in a copy: ziping mark FILE --out FILE'] : []),
    ...(found(all) ? ['To read what a rule is about and what to do: ziping rules ID'] : []),
    ...(changeable.fills > 0 ? ['To fill blank cells in a copy: ziping fill FILE --out FILE'] : []),
  ],
  seeFindings:
    'The files are only ranked here. To see their findings: check a file on its own, or add --verbose when checking',
  unreadable: (count) => `${counted(count, 'file')} not checked, or not wholly`,
  partlyRead: ' (the other sheets were checked)',
  problems: {
    'not-found': () => 'There is no such file. Check the path and the name.',
    'no-permission': () =>
      'You may not read this file. Check its permissions, or copy it to a folder of your own.',
    unreadable: (detail) =>
      `The system cannot read this file (${detail}). Copy it to a local disk and try again.`,
    'not-a-file': () => 'This is no ordinary file but a folder, pipe or device. Name an .xlsx file.',
    'not-a-workbook': (detail) =>
      detail === 'empty'
        ? 'The file is empty; it may not have been saved or sent completely. Get it again.'
        : detail.startsWith('word/')
          ? 'This is a Word document. ziping check reads its tables, but only .xlsx workbooks can be marked, cleared and filled.'
          : 'This is not an .xlsx workbook; it may be a web page, text or Word file under another name. Open it in Excel or WPS, save it as .xlsx and check that file.',
    'old-format': (detail) =>
      detail === 'doc'
        ? 'This is the old Word format (.doc or .wps), and renaming does not change that. Open it in Word or WPS, save it as .docx and check that file.'
        : `This is the old ${detail === 'xml' ? 'XML spreadsheet' : '.xls or .et'} format, and renaming does not change that. Open it in Excel or WPS, save it as .xlsx and check that file.`,
    unsupported: (detail) =>
      `This kind of workbook cannot be read (${detail}). Open it in Excel or WPS, save it as .xlsx and check that file.`,
    'no-match': () => 'No file matches this pattern. Check the path, or put the pattern in quotes.',
    'no-workbooks': () =>
      'This folder holds no .xlsx workbook (~$ lock files and hidden files do not count; Word documents must be named). Check the path.',
    'own-report': () =>
      'This is a report that ziping wrote and not a self-evaluation table; it was not checked. Name the workbook with the table instead.',
    'second-report': (detail) =>
      `This file is a report itself and was not compared with ‘${detail}’. --report goes with an .xlsx workbook.`,
    'out-of-memory': () =>
      'Checking this file takes too much memory; the other files were checked. Check it alone with --jobs 1, or save the form as a workbook of its own.',
    internal: (detail) =>
      `Something went wrong inside the program, and this file was not checked to the end (${detail}). Sorry. ` +
      'Run again with the environment variable ZIPING_DEBUG=1 for details, and please report them.',
  },
  proseProblem: (path, problem) => `The report ‘${path}’ was not checked: ${problem}`,
  documentProblems: {
    encrypted: (detail) =>
      `The document needs a password to open${inBrackets(detail)}. Remove the password in Word or WPS, save it and check it again.`,
    damaged: (detail) =>
      `The document is damaged and cannot be read${inBrackets(detail)}. Open it in Word or WPS, let it be repaired, and save it anew.`,
    'too-large': (detail) =>
      `The document is too large${inBrackets(detail)}. Take out pictures and attachments that are not needed, or save the form by itself.`,
    hostile: (detail) =>
      `The document is built in a way that is not safe to open${inBrackets(detail)}. Open it in Word or WPS and save it as a new file.`,
    'not-a-file': () => 'This is no ordinary file but a folder, pipe or device. Name a .docx or .txt file.',
    'not-a-workbook': (detail) =>
      detail === 'empty'
        ? 'The file is empty; it may not have been saved or sent completely. Get it again.'
        : 'This is neither a Word document nor a text file. Open it in Word or WPS, save it as .docx and check that file.',
    'old-format': () =>
      'This is the old Word format (.doc or .wps). Open it in Word or WPS, save it as .docx and check that file.',
    unsupported: (detail) =>
      `A report cannot be of this kind (${detail}). Open it in Word or WPS, save it as .docx or .txt and check that file.`,
  },
  prose: 'Report',
  proseRead: (paragraphs, mentions) =>
    `${counted(paragraphs, 'paragraph')} read, with ${counted(mentions, 'figure')}`,
  proseNothingFound: 'nothing that disagrees with the tables or with itself',
  proseTablesLeft: (tables, path) =>
    `${tables === 1 ? 'The table' : `The ${tables} tables`} in the report ${tables === 1 ? 'was' : 'were'} not checked. To check them: ziping check ${path}`,
  noSheet: (wanted, sheets) =>
    `There is no sheet ‘${wanted}’. The sheets of this file are: ${sheets.join(', ')}. Check the name.`,
  noTable: (lookedIn, nearest) =>
    `No self-evaluation table was found. ${lookedIn.length === 0 ? 'This document holds no tables' : `Sheets looked at: ${lookedIn.join(', ')}`}. Headers looked for: 预算资金, 绩效指标, 指标值, 完成值, 分值, 得分 and the like; ` +
    (nearest.length > 0 ? `the nearest seen: ${nearest.join(', ')}. ` : 'the sheets hold none of them. ') +
    'Make sure that the table is in this file and that its headers were not changed.',
};
