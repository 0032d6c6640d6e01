import { comparePaths, isLeftOut, isWorkbookName } from '../../../report/checking/workbook-names';
import type { Dropped } from './dropped';
import { filesBelow } from './files-below';
import type { NamedFile } from './named-file';

/**
 * The files of a batch in the order of their paths, whatever order they came in. Below a folder only workbooks count,
 * and a folder without any is told of; a file named outright is taken whatever its name is.
 */
export async function collectFiles(dropped: readonly Dropped[]): Promise<readonly NamedFile[]> {
  const alone: NamedFile[] = [];
  const inFolders: NamedFile[] = [];
  const folders = new Set<string>();
  for (const each of dropped) {
    if (each instanceof File && each.webkitRelativePath !== '') {
      folders.add(topOf(each.webkitRelativePath));
      if (isTaken(each.webkitRelativePath))
        inFolders.push({ ...namedFile(each.webkitRelativePath, each), searched: true });
    } else if (each instanceof File) {
      alone.push(namedFile(each.name, each));
    } else if ('kind' in each && each.kind === 'file') {
      alone.push({ path: each.name, open: () => (each as FileSystemFileHandle).getFile() });
    } else {
      folders.add(each.name);
      inFolders.push(...(await filesBelow(each)));
    }
  }
  const seen = alone.filter(({ path }) => !isLeftOut(path));
  // Whoever drops nothing but hidden files is to be told what they are.
  const named = seen.length + folders.size === 0 ? alone : seen;
  return [...named, ...inFolders, ...emptyOnes(folders, inFolders)].sort((a, b) =>
    comparePaths(a.path, b.path),
  );
}

const namedFile = (path: string, file: File): NamedFile => ({ path, open: () => Promise.resolve(file) });

const emptyOnes = (folders: ReadonlySet<string>, files: readonly NamedFile[]): readonly NamedFile[] =>
  [...folders]
    .filter((folder) => !files.some(({ path }) => topOf(path) === folder))
    .map((path) => ({ path, problem: { code: 'no-workbooks', detail: '' } }));

const topOf = (path: string): string => path.split('/', 1)[0] ?? '';

/** Whether a search of the chosen folder, whose own name comes first, takes the file. */
function isTaken(path: string): boolean {
  const names = path.split('/').slice(1);
  return isWorkbookName(names.at(-1) ?? '') && !names.some(isLeftOut);
}
