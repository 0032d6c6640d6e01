import type { Standard } from '../standards/standard';

/** What a score calculator needs besides the row. */
export interface Rounding {
  readonly standard: Standard;
  /** Decimals of the score as derivations show it. */
  readonly decimals: number;
}
