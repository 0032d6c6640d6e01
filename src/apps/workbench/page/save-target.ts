/** A place where the person wants a file. */
export interface SaveTarget {
  readonly name: string;
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

interface PickerWindow {
  readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.xltx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
  '.html': 'text/html',
  '.json': 'application/json',
  '.sarif': 'application/sarif+json',
  '.txt': 'text/plain',
  '.xltm': 'application/vnd.ms-excel.template.macroEnabled.12',
};

/**
 * Asks where to put a file, by the browser's own dialog where it has one and may show it, else by a download. `null`
 * when the person would rather not. To be called while the person's click still counts, before anything slow.
 */
export async function chooseTarget(name: string, kind: string): Promise<SaveTarget | null> {
  const extension = name.slice(name.lastIndexOf('.')).toLowerCase();
  const type = TYPES[extension] ?? 'application/octet-stream';
  const { showSaveFilePicker } = window as PickerWindow;
  if (showSaveFilePicker === undefined) return downloadTarget(name, type);
  try {
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: name,
      types: [{ description: kind, accept: { [type]: [extension] } }],
    });
    return { name: handle.name, write: (bytes) => writeTo(handle, bytes, type) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return downloadTarget(name, type);
  }
}

async function writeTo(handle: FileHandle, bytes: Uint8Array, type: string): Promise<void> {
  const file = await handle.createWritable();
  await file.write(blobOf(bytes, type));
  await file.close();
}

const MILLISECONDS_TO_START = 60_000;

function downloadTarget(name: string, type: string): SaveTarget {
  const write = (bytes: Uint8Array): Promise<void> => {
    const url = URL.createObjectURL(blobOf(bytes, type));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), MILLISECONDS_TO_START);
    return Promise.resolve();
  };
  return { name, write };
}

const blobOf = (bytes: Uint8Array, type: string): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
