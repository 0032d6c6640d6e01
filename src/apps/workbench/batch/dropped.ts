/**
 * What a person dropped or chose. Handles can be read again after the file has changed; browsers give them for what was
 * dropped, where the page is trusted enough. Others give a folder as an entry, and a file as it was at that moment.
 */
export type Dropped = File | FileSystemHandle | FileSystemDirectoryEntry;

interface HandleItem extends Pick<DataTransferItem, 'kind'> {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** What an item stands for; all of it has to be asked for while the drop is being told. */
export async function droppedOf(item: DataTransferItem): Promise<Dropped | null> {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  const handle = await handleOf(item);
  if (handle !== null) return handle;
  return entry !== null && isFolder(entry) ? entry : file;
}

/** The one file that was dropped or chosen by itself; `null` where it was more, or a folder. */
export async function onlyFileOf([first, ...others]: readonly Dropped[]): Promise<File | null> {
  if (first === undefined || others.length > 0) return null;
  if (first instanceof File) return first.webkitRelativePath === '' ? first : null;
  return 'kind' in first && isFile(first) ? first.getFile() : null;
}

async function handleOf(item: HandleItem): Promise<FileSystemHandle | null> {
  try {
    return (await item.getAsFileSystemHandle?.()) ?? null;
  } catch {
    return null;
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';
