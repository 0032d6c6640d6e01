import { spawnSync } from 'node:child_process';
import { buildIfStale, commandLine } from './build.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/** Brings the command line up to date and runs it; this process ends as the command line does. */
export function runCommandLine(args, cwd) {
  try {
    ensurePackages();
    buildIfStale();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
    return;
  }
  const { status, signal } = spawnSync(process.execPath, [commandLine, ...args], { cwd, stdio: 'inherit' });
  process.exitCode = signal === null ? status : 2;
}
