import { HostError } from '../../core/host';
import { readableReport } from './check-report';
import type { ReadableFile, Readers } from './readers';

export interface OpenedForCheck {
  readonly workbook: ReadableFile;
  /** True for the formats of old, which are never written. */
  readonly isOld: boolean;
}

/** Opens a workbook only to read it, which older formats allow too; rejects with a `HostError`. */
export async function openForCheck(bytes: Uint8Array, readers: Readers): Promise<OpenedForCheck> {
  try {
    return { workbook: readers.openWorkbook(bytes), isOld: false };
  } catch (error) {
    if (!isOldWorkbook(error)) throw error;
  }
  return { workbook: await readers.openOldWorkbook(bytes), isOld: true };
}

/** Opens whatever can be read, a report too; rejects with a `HostError`. */
export const openReadable = async (bytes: Uint8Array, readers: Readers): Promise<ReadableFile> =>
  readers.isReport(bytes)
    ? readableReport(await readers.openReport(bytes))
    : (await openForCheck(bytes, readers)).workbook;

const isOldWorkbook = (error: unknown): boolean =>
  error instanceof HostError && error.code === 'old-format' && error.detail === 'xls';
