import { HostError } from '../../core/host';

/** Runs a reader of one part and makes every failure inside a `HostError` that names the part. */
export function guardPart<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError && error.detail !== '') throw error;
    const named = new HostError(error instanceof HostError ? error.code : 'damaged', path);
    named.cause = error;
    throw named;
  }
}
