import type { Standard } from '../core/standards/standard';

/** The conventions in which standards differ. */
export type Convention = Exclude<keyof Standard, 'id' | 'name' | 'source'>;

/** One sentence for each convention of a standard. */
export type StandardWords = { readonly [K in Convention]: (value: Standard[K]) => string };
