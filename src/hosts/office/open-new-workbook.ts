import { hostErrorOf } from './host-error-of';

/** Opens a workbook file in a window of its own, unsaved and without a name; rejects with a `HostError`. */
export async function openNewWorkbook(file: ArrayBuffer): Promise<void> {
  const characters = Array.from(new Uint8Array(file), (byte) => String.fromCharCode(byte));
  try {
    await Excel.createWorkbook(btoa(characters.join('')));
  } catch (error) {
    throw hostErrorOf(error);
  }
}
