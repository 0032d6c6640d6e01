import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { UsageError } from '../usage-error';

/** The parts that names and patterns stand for, each once, in the order of the arguments and by name in a pattern. */
export const findParts = (inputs: readonly string[], cwd: string): readonly string[] => [
  ...new Set(inputs.flatMap((input) => partsOf(input, cwd))),
];

function partsOf(input: string, cwd: string): readonly string[] {
  const there = statSync(resolve(cwd, input), { throwIfNoEntry: false }) !== undefined;
  if (there || !isDynamicPattern(input)) return [input];
  const found = globSync(input.replaceAll('\\', '/'), {
    cwd,
    expandDirectories: false,
    absolute: isAbsolute(input),
  });
  if (found.length === 0) throw new UsageError({ code: 'no-parts', given: input });
  return found.sort(byName);
}

const collator = new Intl.Collator('zh-CN', { numeric: true });
const byName = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1);
