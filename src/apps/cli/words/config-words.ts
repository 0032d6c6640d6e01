import type { ConfigFault } from '../config/config-fault';
import type { TextPlace } from '../config/config';
import type { IdleWaiver } from '../config/waiver-watch';

/** What is said of a configuration file, but for the place. */
export type FaultWords = {
  readonly [C in ConfigFault['code']]: (fault: Extract<ConfigFault, { readonly code: C }>) => string;
};

export interface ConfigWords {
  /** A fault with its file and place. */
  readonly at: (path: string, place: TextPlace, text: string) => string;
  readonly faults: FaultWords;
  readonly idleWaiver: Readonly<Record<IdleWaiver['why'], string>>;
}

/** Every fault of a file, one line each. */
export const faultLines = (path: string, faults: readonly ConfigFault[], words: ConfigWords): string =>
  faults.map((fault) => words.at(path, fault, faultText(fault, words.faults))).join('\nziping: ');

function faultText<C extends ConfigFault['code']>(
  fault: { readonly code: C } & Extract<ConfigFault, { readonly code: C }>,
  words: FaultWords,
): string {
  const code: C = fault.code;
  return words[code](fault);
}
