import { indicatorName } from './indicator-name';

const LINE_BREAK = /\r?\n/u;
/** A value on a line of its own: short and no sentence. */
const VALUE_LINE = /^[^，。；,;]{1,20}$/u;
const FIGURE = /[\d%≥≤≧≦〇零一二三四五六七八九十]/u;

const linesOf = (text: string): readonly string[] =>
  text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Splits a cell that lists several indicators, one a line, with a value cell that has as many lines. Returns the
 * names, or `null` when the line breaks only wrap one long name: then the value lines do not read as values.
 */
export function splitNames(name: string, values: readonly string[]): readonly string[] | null {
  const names = linesOf(name);
  if (names.length < 2) return null;
  const listed = values.map(linesOf).filter((lines) => lines.length > 0);
  const matches = listed.length > 0 && listed.every((lines) => lines.length === names.length);
  return matches && listed.every(readAsValues) ? names.map(indicatorName) : null;
}

/** The line of a cell that belongs to the `position`-th of its indicators, or all of it when it has one line. */
export function lineAt(text: string, position: number): string {
  const lines = linesOf(text);
  return lines.length > 1 ? (lines[position] ?? '') : text;
}

/** Lines that are values: each short, and at least half of them with a figure. */
const readAsValues = (lines: readonly string[]): boolean =>
  lines.every((line) => VALUE_LINE.test(line)) &&
  lines.filter((line) => FIGURE.test(line)).length * 2 >= lines.length;
