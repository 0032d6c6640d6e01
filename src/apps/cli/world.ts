/** A stream the program writes to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; `undefined` where the stream is none. */
  readonly columns: number | undefined;
}

/** Everything a command knows of the process it runs in, so that a test can run one inside its own. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** 0: nothing at or above the threshold · 1: something is · 2: wrong usage, or a file could not be checked. */
export type ExitCode = 0 | 1 | 2;
