export type StopSignal = 'SIGINT' | 'SIGTERM';

/** A stream the program writes to. */
export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  /** Settles when the reader has kept up with what was written. */
  readonly drained: () => Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; `undefined` where the stream is none. */
  readonly columns: number | undefined;
}

/** Everything a command knows of the process it runs in, so that a test can run one inside its own. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All that stands on the standard input. */
  readonly readInput: () => Iterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The day of the run where it runs, as `2026-12-31`. */
  readonly today: string;
  /** How many checks the machine can do at the same time. */
  readonly processors: number;
  /** Calls back when somebody wants the program to end, instead of ending it; returns how to stop listening. */
  readonly onStop: (listener: (signal: StopSignal) => void) => () => void;
}

/**
 * 0: nothing at or above the threshold · 1: something is · 2: wrong usage, or a file could not be checked · 130 and 143:
 * interrupted by Ctrl+C or by a request to terminate.
 */
export type ExitCode = 0 | 1 | 2 | 130 | 143;
