import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonLine } from '../../../report/json/json-line';
import { linesOf } from '../files/lines-of';
import { readProblem } from '../files/read-problem';
import { UsageError } from '../usage-error';
import type { World } from '../world';
import { parseLine } from './parse-line';

/** The name under which the standard input goes. */
const STDIN = '-';
const PIECE = 1_048_576;

/**
 * The lines of parts that `--format jsonl` wrote, in the order of the parts. Throws a `UsageError` that names the part
 * and the number of the line where one is broken, and where lines are in two languages.
 */
export function* readLines(parts: readonly string[], world: World): Generator<JsonLine, void, undefined> {
  let first: { readonly lang: string; readonly part: string } | null = null;
  for (const part of parts) {
    const pieces = part === STDIN ? world.readInput() : piecesOf(part, world.cwd);
    for (const { number, text } of linesOf(pieces)) {
      const line = parseLine(text);
      if (line === null) throw new UsageError({ code: 'broken-line', part, number });
      first ??= { lang: line.lang, part };
      if (line.lang !== first.lang) {
        throw new UsageError({ code: 'mixed-languages', part, number, lang: line.lang, others: first.lang });
      }
      yield line;
    }
  }
}

function* piecesOf(part: string, cwd: string): Iterable<Uint8Array> {
  const file = open(part, cwd);
  try {
    for (;;) {
      const piece = Buffer.alloc(PIECE);
      const read = readSync(file, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } catch (error) {
    throw error instanceof UsageError ? error : cannotRead(part, error);
  } finally {
    closeSync(file);
  }
}

function open(part: string, cwd: string): number {
  try {
    return openSync(resolve(cwd, part), 'r');
  } catch (error) {
    throw cannotRead(part, error);
  }
}

function cannotRead(part: string, error: unknown): UsageError {
  const { code, detail } = readProblem(error);
  return new UsageError({ code: 'cannot-read', part, problem: code, detail });
}
