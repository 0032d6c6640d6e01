import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Fast rather than small: what is kept of a table repeats itself so much that any level will do. */
const LEVEL = 1;

/** A text as it is kept while nobody reads it: about a tenth of its length. */
export const compressed = (text: string): Uint8Array => deflateSync(strToU8(text), { level: LEVEL });

export const decompressed = (bytes: Uint8Array): string => strFromU8(inflateSync(bytes));
