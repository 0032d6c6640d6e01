import { openSafely } from '../files/open-safely';
import type { World } from '../world';

/** Where a report goes. */
export interface Target {
  readonly write: (content: string | Uint8Array) => void;
  /** Settles when more may be written. */
  readonly drained: () => Promise<void>;
  /** The report is whole. */
  readonly commit: () => void;
  /** The report will not become whole: a file is not left behind. */
  readonly abandon: () => void;
}

/** A file that comes into being whole or not at all, or the standard output. */
export function openTarget(output: string | undefined, { stdout, cwd }: World): Target {
  const nothing = (): void => undefined;
  if (output === undefined) {
    return { write: stdout.write, drained: stdout.drained, commit: nothing, abandon: nothing };
  }
  return { ...openSafely(output, cwd), drained: () => Promise.resolve() };
}
