import type { ConfigWords } from './config-words';

const KINDS = {
  object: 'an object { "name": value }',
  list: 'a list [ … ]',
  text: 'a text in double quotes',
  number: 'a number',
  'number-or-null': 'a number or null',
  'whole-number': 'a whole number',
  flag: 'true or false',
};

const NAMED = { rule: 'rule', standard: 'standard', threshold: 'figure', value: 'value' };
const WHERE = {
  rule: '; ziping rules lists them',
  standard: '; ziping standards lists them',
  threshold: '',
  value: '',
};

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean ‘${nearest}’?`);

/** Words about configuration files in English. */
export const enUsConfig: ConfigWords = {
  at: (path, { line, column }, text) => `${path}:${line}:${column}: ${text}`,
  faults: {
    syntax: () =>
      'This is no JSON (comments are allowed). Check quotes, commas and brackets here and in the line before.',
    'unknown-key': ({ given, keyed, nearest }) =>
      `There is no ${keyed === null ? 'field' : NAMED[keyed]} ‘${given}’${keyed === null ? '' : WHERE[keyed]}.${meant(nearest)}` +
      (nearest === null && keyed === null ? ' Remove it, or see docs/config.md.' : ''),
    'given-twice': ({ given }) => `‘${given}’ is given more than once; keep one.`,
    'missing-key': ({ key }) => `‘${key}’ is missing; add it.`,
    'wrong-kind': ({ key, wanted }) =>
      `${key === '' ? 'The whole file' : `‘${key}’`} must be ${KINDS[wanted]}.`,
    'out-of-range': ({ key, from, to }) => `‘${key}’ must be from ${from} to ${to}.`,
    'unknown-word': ({ key, given, named, choices, nearest }) =>
      `‘${key}’: there is no ${NAMED[named]} ‘${given}’${WHERE[named]}.` +
      (named === 'value' ? ` It is one of: ${choices.join(', ')}.` : '') +
      meant(nearest),
    'bad-text': ({ key, example }) => `‘${key}’ must look like ‘${example}’.`,
  },
  idleWaiver: {
    expired: 'This waiver has expired, and what it was for counts again. Prolong or remove it.',
    unmatched: 'This waiver meets no finding. Check its rule, files and place, or remove it.',
  },
};
