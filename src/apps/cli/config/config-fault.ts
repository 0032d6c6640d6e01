import type { TextPlace } from './config';
import type { KeyedBy } from './shape';

/** What is wrong at one place of a configuration file. */
export type ConfigFault = TextPlace &
  (
    | { readonly code: 'syntax' }
    | {
        readonly code: 'unknown-key';
        readonly given: string;
        readonly keyed: KeyedBy | null;
        readonly nearest: string | null;
      }
    | { readonly code: 'given-twice'; readonly given: string }
    | { readonly code: 'missing-key'; readonly key: string }
    | { readonly code: 'wrong-kind'; readonly key: string; readonly wanted: WantedKind }
    | { readonly code: 'out-of-range'; readonly key: string; readonly from: number; readonly to: number }
    | {
        readonly code: 'unknown-word';
        readonly key: string;
        readonly given: string;
        readonly named: KeyedBy;
        readonly choices: readonly string[];
        readonly nearest: string | null;
      }
    | { readonly code: 'bad-text'; readonly key: string; readonly example: string }
  );

export type WantedKind = 'object' | 'list' | 'text' | 'number' | 'number-or-null' | 'whole-number' | 'flag';

/** A fault before its place is looked up. */
export type UnplacedFault = ConfigFault extends infer F
  ? F extends TextPlace
    ? Omit<F, keyof TextPlace>
    : never
  : never;
