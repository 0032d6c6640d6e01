import { comparePaths, isLeftOut, isWorkbookName } from '../../../report/checking/workbook-names';
import type { NamedFile } from './named-file';

/** What a person dropped or chose: files, and folders as the browser hands them over. */
export type Dropped = File | FileSystemDirectoryEntry;

/**
 * The files of a batch in the order of their paths, whatever order they came in. Below a folder only workbooks count,
 * and a folder without any is told of; a file named outright is taken whatever its name is.
 */
export async function collectFiles(dropped: readonly Dropped[]): Promise<readonly NamedFile[]> {
  const alone: NamedFile[] = [];
  const inFolders: NamedFile[] = [];
  const folders = new Set<string>();
  for (const each of dropped) {
    if (!(each instanceof File)) {
      folders.add(each.name);
      inFolders.push(...(await filesBelow(each, each.name)));
    } else if (each.webkitRelativePath !== '') {
      folders.add(topOf(each.webkitRelativePath));
      inFolders.push({ path: each.webkitRelativePath, file: each });
    } else {
      alone.push({ path: each.name, file: each });
    }
  }
  const taken = inFolders.filter((named) => 'problem' in named || isTaken(named.path));
  const empty = [...folders].filter((folder) => !taken.some(({ path }) => topOf(path) === folder));
  const seen = alone.filter(({ path }) => !isLeftOut(path));
  const problem = { code: 'no-workbooks', detail: '' } as const;
  // Whoever drops nothing but hidden files is to be told what they are.
  const named = seen.length + inFolders.length === 0 ? alone : seen;
  return [...named, ...taken, ...empty.map((path) => ({ path, problem }))].sort((a, b) =>
    comparePaths(a.path, b.path),
  );
}

const topOf = (path: string): string => path.split('/', 1)[0] ?? '';

function isTaken(path: string): boolean {
  const names = path.split('/');
  return isWorkbookName(names.at(-1) ?? '') && !names.some(isLeftOut);
}

async function filesBelow(folder: FileSystemDirectoryEntry, path: string): Promise<readonly NamedFile[]> {
  try {
    const files: NamedFile[] = [];
    for (const entry of await entriesOf(folder)) {
      const below = `${path}/${entry.name}`;
      if (isLeftOut(entry.name)) continue;
      if (isFolder(entry)) files.push(...(await filesBelow(entry, below)));
      else if (isFile(entry) && isWorkbookName(entry.name)) files.push(await fileOf(entry, below));
    }
    return files;
  } catch {
    return [{ path, problem: { code: 'no-permission', detail: '' } }];
  }
}

async function fileOf(entry: FileSystemFileEntry, path: string): Promise<NamedFile> {
  try {
    return { path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) };
  } catch {
    return { path, problem: { code: 'no-permission', detail: '' } };
  }
}

/** A browser hands a folder out in portions of about a hundred; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
