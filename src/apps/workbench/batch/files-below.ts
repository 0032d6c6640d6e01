import { isLeftOut, isWorkbookName } from '../../../report/checking/workbook-names';
import { CLOSED_FOLDER, type NamedFile } from './named-file';

/** What stands in a folder, whichever way the browser shows it. */
type Child =
  | { readonly name: string; readonly open: () => Promise<File> }
  | { readonly name: string; readonly children: () => Promise<readonly Child[]> };

/** The workbooks in a folder at any depth, with the folder's name in front; a folder that cannot be read is told of. */
export async function filesBelow(
  folder: FileSystemHandle | FileSystemDirectoryEntry,
): Promise<readonly NamedFile[]> {
  return below('kind' in folder ? childOfHandle(folder) : childOfEntry(folder), folder.name);
}

async function below(child: Child, path: string): Promise<readonly NamedFile[]> {
  if ('open' in child) return isWorkbookName(child.name) ? [{ path, open: child.open, searched: true }] : [];
  try {
    const files: NamedFile[] = [];
    for (const each of await child.children()) {
      if (!isLeftOut(each.name)) files.push(...(await below(each, `${path}/${each.name}`)));
    }
    return files;
  } catch {
    return [{ path, problem: CLOSED_FOLDER }];
  }
}

function childOfHandle(handle: FileSystemHandle): Child {
  const { name } = handle;
  if (isFileHandle(handle)) return { name, open: () => handle.getFile() };
  return {
    name,
    children: async () => {
      const children: Child[] = [];
      for await (const each of (handle as FileSystemDirectoryHandle).values())
        children.push(childOfHandle(each));
      return children;
    },
  };
}

function childOfEntry(entry: FileSystemEntry): Child {
  const { name } = entry;
  if (isFileEntry(entry))
    return { name, open: () => new Promise((resolve, reject) => entry.file(resolve, reject)) };
  return {
    name,
    children: async () => (await entriesOf(entry as FileSystemDirectoryEntry)).map(childOfEntry),
  };
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

const isFileHandle = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
