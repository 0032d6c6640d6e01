import { statSync, type Stats } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { CheckedFile } from '../../../report/checked-file';
import { comparePaths } from '../../../report/checking/workbook-names';
import { identityOf } from './identity-of';
import { walkFolder } from './walk-folder';

/** A path as the person should see it again, and what is wrong with it when it leads to no file. */
export interface FoundFile extends Pick<CheckedFile, 'path' | 'problem'> {
  /** Present where nobody named the file: it lies in a folder, or a pattern fits it. */
  readonly searched?: true;
}

/** The lock files that Excel leaves beside an open workbook. */
const LOCK_FILES = '**/~$*';

/**
 * Finds the workbooks that files, folders and patterns name, each once, in the order of the arguments and by name
 * inside a folder or pattern. A file named outright is taken whatever its name is.
 */
export function findWorkbooks(inputs: readonly string[], cwd: string): readonly FoundFile[] {
  const seen = new Set<string>();
  return inputs
    .flatMap((input) => filesOf(input, cwd))
    .filter(({ path }) => {
      const identity = identityOf(path, cwd);
      if (seen.has(identity)) return false;
      seen.add(identity);
      return true;
    });
}

function filesOf(input: string, cwd: string): readonly FoundFile[] {
  const stats = statsOf(resolve(cwd, input));
  if (stats?.isDirectory() === true) return filesIn(input, cwd);
  if (stats !== null || !isDynamicPattern(input)) return [{ path: input, problem: null }];
  const found = glob(input.replaceAll('\\', '/'), cwd);
  return found.length > 0
    ? found.map((path) => ({ path, problem: null, searched: true }))
    : [{ path: input, problem: { code: 'no-match', detail: '' } }];
}

function filesIn(folder: string, cwd: string): readonly FoundFile[] {
  const found = walkFolder(resolve(cwd, folder));
  if (found.length === 0) return [{ path: folder, problem: { code: 'no-workbooks', detail: '' } }];
  return [...found]
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ path, problem }) => ({ path: join(folder, path), problem, searched: true }));
}

function glob(pattern: string, cwd: string): readonly string[] {
  const options = {
    cwd,
    ignore: LOCK_FILES,
    caseSensitiveMatch: false,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  };
  return globSync(pattern, options).sort(comparePaths);
}

/** `null` when nothing can be said of the path; reading it will tell why. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
