import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const projectRoot = path.join(__dirname, '..', '..');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script with Node to its end; `environment` is added to that of the test, `cwd` is where it stands. */
export function runScript(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = projectRoot,
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs a few lines that may import the project's scripts, as in `import { x } from './scripts/y.mjs'`. */
export const runModule = (code: string, environment: NodeJS.ProcessEnv = {}): Ended =>
  runScript('--input-type=module', ['--eval', code], environment);
