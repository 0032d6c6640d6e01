import type { LocaleId } from '../../../locales/locale';

/** A sentence in every language. */
export type Told = Readonly<Record<LocaleId, string>>;

/**
 * What a value of the configuration must be. One description serves three: what is read is checked against it, and the
 * JSON schema and the page in docs are made from it.
 */
export type Shape =
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, FieldShape>> }
  /** Any of these words as keys. */
  | { readonly kind: 'map'; readonly keys: readonly string[]; readonly keyed: KeyedBy; readonly value: Shape }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly named: KeyedBy }
  | { readonly kind: 'text'; readonly pattern?: RegExp; readonly example: string }
  | {
      readonly kind: 'number';
      readonly from: number;
      readonly to: number;
      readonly whole?: true;
      readonly orNull?: true;
    }
  | { readonly kind: 'flag' };

/** What the words of a choice or the keys of a map are. */
export type KeyedBy = 'rule' | 'standard' | 'threshold' | 'value';

export interface FieldShape {
  readonly shape: Shape;
  readonly about: Told;
  readonly required?: true;
}
