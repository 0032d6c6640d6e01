import type { Comparison } from './quantity';

export interface Suffix {
  readonly comparison: Comparison | null;
  readonly about: boolean;
  /** 含 or 不含 in brackets, or `null`. */
  readonly inclusive: boolean | null;
  /** The text in front of the suffix. */
  readonly rest: string;
}

const BOUND =
  /^(?<rest>.*?)(?:\((?<before>含|不含)\))?(?:及其?|或)?(?<word>以上|以下|以内|之内|范围内|左右|上下)(?:\((?<after>含|不含)\))?$/u;
/** 内 alone bounds a time or a share: 3天内, 5%内. */
const WITHIN = /^(?<rest>.*(?:天|日|周|小时|分钟|个月|年|%))内$/u;
const MARKED = /^(?<rest>.*)\((?<mark>含|不含)\)$/u;

/** The last character of every suffix. */
const END = /[上下内右)]$/u;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  以上: '>=',
  以下: '<=',
  以内: '<=',
  之内: '<=',
  范围内: '<=',
};

/** Reads the words behind a number: 以上 and 以内 include the number unless 不含 says otherwise. */
export const readSuffix = (text: string): Suffix => {
  if (!END.test(text)) return { comparison: null, about: false, inclusive: null, rest: text.trim() };
  const bound = BOUND.exec(text)?.groups;
  if (bound !== undefined) {
    const { rest = '', word = '', before, after } = bound;
    const comparison = COMPARISONS[word] ?? null;
    return {
      comparison,
      about: comparison === null,
      inclusive: inclusiveOf(before ?? after),
      rest: rest.trim(),
    };
  }
  const within = WITHIN.exec(text)?.groups?.['rest'];
  if (within !== undefined) return { comparison: '<=', about: false, inclusive: null, rest: within.trim() };
  const { rest = text, mark } = MARKED.exec(text)?.groups ?? {};
  return { comparison: null, about: false, inclusive: inclusiveOf(mark), rest: rest.trim() };
};

const inclusiveOf = (mark: string | undefined): boolean | null => (mark === undefined ? null : mark === '含');
