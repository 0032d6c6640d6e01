import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine } from '../../../src/apps/cli/engine';
import { run } from '../../../src/apps/cli/run';
import type { World } from '../../../src/apps/cli/world';
import { fakeEngine } from './fake-engine';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Folder {
  readonly path: string;
  readonly write: (name: string, content: string) => void;
  readonly read: (name: string) => string;
  readonly run: (argv: readonly string[], change?: Partial<Surroundings>) => Promise<Ran>;
  readonly remove: () => void;
}

interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  readonly terminal: boolean;
  /** Columns that a terminal says it has; some say 0. */
  readonly columns: number;
  readonly engine: Engine;
  /** What stands on the standard input. */
  readonly input: string;
  readonly onStop: World['onStop'];
  /** A folder in the folder, from which the command is run. */
  readonly within: string;
}

/** A new folder of its own in which command lines run inside this process. */
export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'ziping-'));
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    run: async (
      argv,
      {
        env = {},
        terminal = false,
        columns = 80,
        engine = fakeEngine,
        input = '',
        onStop = () => () => undefined,
        within = '',
      } = {},
    ) => {
      const [stdout, stderr] = [[] as string[], [] as string[]];
      const output = (chunks: string[]) => ({
        write: (content: string | Uint8Array) =>
          void chunks.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1')),
        drained: () => Promise.resolve(),
        isTerminal: terminal,
        columns: terminal ? columns : undefined,
      });
      const world: World = {
        stdout: output(stdout),
        stderr: output(stderr),
        readInput: () => [Buffer.from(input)],
        env,
        cwd: join(path, within),
        today: '2026-06-30',
        processors: 2,
        onStop,
      };
      const code = await run(argv, world, engine, '1.2.3');
      return { code, stdout: stdout.join(''), stderr: stderr.join('') };
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
