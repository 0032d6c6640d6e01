/** `value` takes a word behind it, `flag` stands alone. */
export type OptionKind = 'value' | 'flag';

/** Every option of the contract and its kind. */
export const optionKinds = {
  format: 'value',
  out: 'value',
  standard: 'value',
  lang: 'value',
  'fail-on': 'value',
  sheet: 'value',
  report: 'value',
  values: 'flag',
  help: 'flag',
  version: 'flag',
  jobs: 'value',
  verbose: 'flag',
  config: 'value',
  against: 'value',
  'against-role': 'value',
  consolidate: 'flag',
  group: 'value',
} as const satisfies Readonly<Record<string, OptionKind>>;

export type OptionName = keyof typeof optionKinds;

/** Every command and the options it takes; `--lang` and `--help` go with all of them. */
export const commandOptions = {
  check: [
    'format',
    'out',
    'standard',
    'fail-on',
    'sheet',
    'report',
    'jobs',
    'verbose',
    'config',
    'against',
    'against-role',
    'consolidate',
    'group',
  ],
  mark: ['out', 'standard', 'sheet', 'config'],
  clear: ['out', 'sheet'],
  fill: ['out', 'standard', 'sheet', 'values', 'config'],
  report: ['format', 'out', 'fail-on'],
  init: [],
  rules: [],
  standards: [],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

export type CommandName = keyof typeof commandOptions;

export const commandNames = Object.keys(commandOptions) as readonly CommandName[];

export const optionsOf = (command: CommandName): readonly OptionName[] => [
  ...commandOptions[command],
  'lang',
  'help',
];

export const isCommand = (word: string): word is CommandName => Object.hasOwn(commandOptions, word);

export const isOption = (word: string): word is OptionName => Object.hasOwn(optionKinds, word);
