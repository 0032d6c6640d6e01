import type { CliWords } from './cli-words';
import { commandHelp, help } from './en-us-help';

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean ‘${nearest}’?`);

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** Words of the command line in English. */
export const enUs: CliWords = {
  help,
  commandHelp,
  usageProblems: {
    'no-command': () => 'No command was given.',
    'unknown-command': ({ given, nearest }) => `There is no command ‘${given}’.${meant(nearest)}`,
    'looks-like-file': ({ given }) => `A command goes before the file, for example: ziping check ${given}`,
    'unknown-option': ({ given, nearest }) =>
      `There is no option ‘${given}’.${meant(nearest === null ? null : `--${nearest}`)}`,
    'option-of-other-command': ({ option, command }) => `The command ${command} has no option ‘--${option}’.`,
    'option-not-yet': ({ option }) => `‘--${option}’ is not available in this version yet.`,
    'missing-value': ({ option }) => `‘--${option}’ needs a value behind it.`,
    'unexpected-value': ({ option }) => `‘--${option}’ takes no value.`,
    'given-twice': ({ option }) => `‘--${option}’ was given more than once.`,
    'bad-choice': ({ option, given, choices, nearest }) =>
      `‘--${option}’ cannot be ‘${given}’; it is one of: ${choices.join(', ')}.${meant(nearest)}`,
    'no-input': () => 'No file was given.',
    'one-input': ({ count }) => `This command takes one file at a time, and ${count} were given.`,
    'no-output': () => 'Give ‘--out FILE’: the result is a copy, the original is never changed.',
    'too-many-arguments': ({ given }) => `‘${given}’ is one argument too many.`,
    'unknown-rule': ({ given, nearest }) => `There is no rule ‘${given}’.${meant(nearest)}`,
    'output-is-input': ({ output, input }) =>
      `‘${output}’ is the input ‘${input}’ itself. An input is never written over; choose another name.`,
    'output-is-folder': ({ output }) => `‘${output}’ is a folder; give the name of a file.`,
    'no-output-folder': ({ output }) => `The folder of ‘${output}’ does not exist; create it first.`,
    'cannot-write': ({ output, detail }) =>
      `‘${output}’ cannot be written (${detail}). Check the disk space and the permissions.`,
  },
  seeHelp: (command) => `Usage: ziping ${command === null ? '' : `${command} `}--help`,
  progress: (done, total, path) => `Checking ${done}/${total} ${path}`,
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
  internalError: (message) =>
    `Something went wrong inside the program (${message}). Sorry. Run again with the environment variable ` +
    'ZIPING_DEBUG=1 for details, and please report them.',
};
