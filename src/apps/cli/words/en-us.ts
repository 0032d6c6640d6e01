import type { CliWords } from './cli-words';
import { enUsConfig } from './en-us-config';
import { faultLines } from './config-words';
import { commandHelp, help } from './en-us-help';

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean ‘${nearest}’?`);

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  EBUSY: 'the file is open in another program',
};

const causeOf = (code: string): string => CAUSES[code] ?? code;

/** Words of the command line in English. */
export const enUs: CliWords = {
  help,
  commandHelp,
  usageProblems: {
    'no-command': () => 'No command was given.',
    'unknown-command': ({ given, nearest }) => `There is no command ‘${given}’.${meant(nearest)}`,
    'looks-like-file': ({ given }) => `A command goes before the file, for example: ziping check ${given}`,
    'unknown-option': ({ given, nearest }) =>
      `There is no option ‘${given}’.${meant(nearest === null ? null : `--${nearest}`)}` +
      (given.startsWith('--') ? '' : ' If this is a file whose name begins with ‘-’, put ‘./’ before it.'),
    'option-of-other-command': ({ option, command }) => `The command ${command} has no option ‘--${option}’.`,
    'missing-value': ({ option }) => `‘--${option}’ needs a value behind it.`,
    'unexpected-value': ({ option }) => `‘--${option}’ takes no value.`,
    'given-twice': ({ option }) => `‘--${option}’ was given more than once.`,
    'bad-choice': ({ option, given, choices, nearest }) =>
      `‘--${option}’ cannot be ‘${given}’; it is one of: ${choices.join(', ')}.${meant(nearest)}`,
    'bad-number': ({ option, given, from, to }) =>
      `‘--${option}’ cannot be ‘${given}’; it is a whole number from ${from} to ${to}.`,
    'needs-option': ({ option, needs }) => `‘--${option}’ goes together with ‘--${needs}’ only.`,
    'on-both-sides': ({ path }) =>
      `‘${path}’ is to be checked, and --against names it to compare with. Keep the two sides in different folders, and name each.`,
    'nothing-to-compare': ({ given, role }) =>
      `‘${given}’ holds no table to compare with; nothing was checked. ` +
      (role === 'approved'
        ? 'Name the approved targets (绩效目标申报表); to compare with the tables of last year, add --against-role last-year.'
        : 'Name the file or the folder with the tables of last year.'),
    'no-parts': ({ given }) => `No file matches ‘${given}’. Check the path, or put the pattern in quotes.`,
    'cannot-read': ({ part, problem, detail }) =>
      `‘${part}’ cannot be read: ` +
      (problem === 'not-found'
        ? 'there is no such file. Check the path and the name.'
        : `${detail === '' ? 'no permission' : detail}.`),
    'broken-line': ({ part, number }) =>
      `Line ${number} of ‘${part}’ is no whole result. It may have been cut off, or several programs wrote into one file: remove the line, or check that part again (ziping check … --format jsonl).`,
    'mixed-languages': ({ part, number, lang, others }) =>
      `Line ${number} of ‘${part}’ is in ${lang}, those before are in ${others}. A report has one language: check again with one --lang.`,
    'bad-config': ({ path, faults }) => faultLines(path, faults, enUsConfig),
    'config-exists': ({ path }) =>
      `${path} is there already and is never written over. Change it, or rename it first.`,
    'no-input': () => 'No file was given.',
    'one-input': ({ count }) => `This command takes one file at a time, and ${count} were given.`,
    'report-of-several': ({ count }) =>
      `‘--report’ goes with one workbook, and ${count} files were found. Name the one that the report belongs to.`,
    'no-output': () => 'Give ‘--out FILE’: the result is a copy, the original is never changed.',
    'too-many-arguments': ({ given }) => `‘${given}’ is one argument too many.`,
    'unknown-rule': ({ given, nearest }) => `There is no rule ‘${given}’.${meant(nearest)}`,
    'output-is-input': ({ output, input }) =>
      `‘${output}’ is the input ‘${input}’ itself. An input is never written over; choose another name.`,
    'output-is-folder': ({ output }) => `‘${output}’ is a folder; give the name of a file.`,
    'copy-needs-ending': ({ output, ending }) =>
      `‘${output}’ must end in ${ending}, or Excel and WPS will not open it.`,
    'report-is-no-workbook': ({ output }) =>
      `‘${output}’ is the name of a workbook, and a report in this format is none. For a review workbook write --format xlsx; otherwise choose another ending, such as .html, .txt or .json. To mark findings in a form use ziping mark.`,
    'no-output-folder': ({ output }) => `The folder of ‘${output}’ does not exist; create it first.`,
    'cannot-write': ({ output, detail }) =>
      `‘${output}’ cannot be written (${causeOf(detail)}). Choose another place, or put this right and try again.`,
  },
  seeHelp: (command) => `Usage: ziping ${command === null ? '' : `${command} `}--help`,
  progress: ({ done, total, found, secondsLeft, path }) =>
    `Checked ${done}/${total} · ${counted(found, 'problem')} · ` +
    (secondsLeft === null || done === total ? '' : `about ${secondsLeft} s left · `) +
    path,
  readingAhead: ({ done, total, path }) => `Reading what to compare with ${done}/${total} · ${path}`,
  interrupted: (done, total, output) =>
    `Interrupted: ${done} of ${total} files were checked` +
    (output === undefined ? '.' : `, and ${output} was not written.`),
  leftOut: (paths) => `Left out reports that ziping wrote: ${paths.join(', ')}`,
  idleWaiver: (why, { path, ...place }) => enUsConfig.at(path, place, enUsConfig.idleWaiver[why]),
  nothingToCompareIn: 'no table to compare with',
  noConsolidated:
    'No consolidated table (one whose department or title says 汇总) was found, so no sums were checked. Name it together with the tables of its units, or write （汇总） behind its department.',
  planWithoutTable: (whole) =>
    `‘${whole}’, which consolidations in the configuration names, is not in this batch and was not checked. Check the name or the path.`,
  written: (output) => `Written to ${output}`,
  notWritten: (output) => `${output} was not written`,
  marked: (count, { error, warning, info }) =>
    `${counted(count, 'cell')} marked: ${error} to correct, ${warning} to explain, ${counted(info, 'hint')}`,
  noteLine: (severity, message) =>
    `[${{ error: 'correct', warning: 'explain', info: 'hint' }[severity]}] ${message}`,
  cleared: ({ removed, unreadable }) =>
    `${counted(removed, 'mark')} removed` +
    (unreadable > 0 ? `; ${unreadable} could not be read and were left` : ''),
  filled: (count) => `${counted(count, 'cell')} filled`,
  nothingToFill: 'No blank cell can be filled',
  waivedNotMarked: (count) => `${counted(count, 'finding')} waived by the configuration, not marked`,
  lockedSheets: (names) =>
    `Locked cells of protected sheets were not filled: ${names.join(', ')}. Unprotect the sheet under Review first.`,
  streamFailed: (code) => `The result was not written to its end (${causeOf(code)}).`,
  internalError: (message) =>
    `Something went wrong inside the program (${message}). Sorry. Run again with the environment variable ` +
    'ZIPING_DEBUG=1 for details, and please report them.',
};
