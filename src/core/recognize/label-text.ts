import Big from 'big.js';
import { recentlyRead } from '../memo/recently-read';
import type { MoneyUnit } from '../table/table';

/** A label taken apart: its core word and what its brackets say. */
export interface LabelText {
  /** The label without blanks, brackets, list marker and trailing punctuation: `全年预算数`. */
  readonly core: string;
  /** The year the core begins with: 2022 for 2022年目标值. */
  readonly year: number | null;
  /** Bracket contents in order, without the brackets: `['A']`. */
  readonly brackets: readonly string[];
  /** Points written in a bracket: 50 for 产出指标(50分), 20 for 得分(20分*执行率). */
  readonly points: Big | null;
  readonly unit: MoneyUnit | null;
  /** True when a bracket says that bare numbers below are percentages: 执行率(%). */
  readonly percent: boolean;
}

const BRACKETS = /[(【〔]([^()【】〔〕]*)[)】〕]/g;
const LIST_MARKER = /^(?:、|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d)|\d{1,2}\))/;
const TRAILING = /[:;,.、。*]+$/;
const LEADING_YEAR = /^((?:19|20)\d{2})年度?(?=\D)/;
const POINTS = /(\d+(?:\.\d+)?)分/;
const UNIT = /(亿元|万元|元)/;

/** Folds full-width forms and takes all blanks out, for matching labels only. */
export const foldLabel = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Takes a label apart; the text may hold blanks and line breaks anywhere (绩\n效\n指\n标). */
export const readLabel = recentlyRead((text): LabelText => {
  const folded = foldLabel(text);
  const brackets = [...folded.matchAll(BRACKETS)].map((match) => match[1] ?? '');
  const core = folded
    .replace(BRACKETS, '')
    .replace(/[“”"'《》]/g, '')
    .replace(LIST_MARKER, '')
    .replace(TRAILING, '');
  return {
    core,
    year: yearIn(core),
    brackets,
    points: pointsIn(brackets),
    unit: unitIn(brackets),
    percent: brackets.includes('%'),
  };
});

/** The core without the year it begins with, for headings that repeat each year (2022年目标值). */
export const withoutYear = (core: string): string => core.replace(LEADING_YEAR, '');

function yearIn(core: string): number | null {
  const year = LEADING_YEAR.exec(core)?.[1];
  return year === undefined ? null : Number(year);
}

function pointsIn(brackets: readonly string[]): Big | null {
  for (const bracket of brackets) {
    const match = POINTS.exec(bracket);
    if (match?.[1] !== undefined) return new Big(match[1]);
  }
  return null;
}

function unitIn(brackets: readonly string[]): MoneyUnit | null {
  for (const bracket of brackets) {
    const match = UNIT.exec(bracket);
    if (match?.[1] !== undefined) return match[1] as MoneyUnit;
  }
  return null;
}
