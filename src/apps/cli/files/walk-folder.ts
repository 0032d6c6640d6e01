import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from '../../../report/checked-file';
import { isLeftOut, isWorkbookName } from '../../../report/checking/workbook-names';
import { readProblem } from './read-problem';

/** A workbook below a folder, or a folder that could not be looked into; `path` counts from where the walk began. */
export interface Walked {
  readonly path: string;
  readonly problem: FileProblem | null;
}

/**
 * Everything below a folder that has the name of a workbook, links that lead nowhere included. A folder that cannot be
 * read is told of, and one that links lead back to is entered once.
 */
export function walkFolder(root: string): readonly Walked[] {
  return walk(root, '', new Set());
}

function walk(root: string, path: string, entered: Set<string>): readonly Walked[] {
  try {
    const folder = realpathSync(join(root, path));
    if (entered.has(folder)) return [];
    entered.add(folder);
    const names = readdirSync(folder).filter((name) => !isLeftOut(name));
    return names.flatMap((name) => {
      const below = join(path, name);
      if (isFolder(join(folder, name))) return walk(root, below, entered);
      return isWorkbookName(name) ? [{ path: below, problem: null }] : [];
    });
  } catch (error) {
    return [{ path, problem: readProblem(error) }];
  }
}

/** What cannot be looked at is taken for a file; reading it will tell why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
