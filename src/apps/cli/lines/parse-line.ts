import type { JsonLine } from '../../../report/json/json-line';
import { tallyOf } from '../../../report/tally';

const COUNTS = Object.keys(tallyOf([]));
const LANGUAGES: readonly unknown[] = ['zh-CN', 'en-US'];

/** Reads one line; `null` for anything that is not a whole line of this version. */
export function parseLine(text: string): JsonLine | null {
  const value = parsed(text);
  if (!isRecord(value) || value['version'] !== 1 || !LANGUAGES.includes(value['lang'])) return null;
  const { tally, file } = value;
  if (!isRecord(tally) || !COUNTS.every((name) => Number.isInteger(tally[name]))) return null;
  if (!isRecord(file) || typeof file['path'] !== 'string') return null;
  if (!Array.isArray(file['tables']) || !Array.isArray(file['sheets'])) return null;
  if (file['error'] !== null && typeof file['error'] !== 'string') return null;
  // The rest was written by the same program; a line that parses and says so is taken at its word.
  return value as unknown as JsonLine;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
