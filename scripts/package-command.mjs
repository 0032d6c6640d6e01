import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root.mjs';

/** The script that `node` runs for a command of an installed package, by its full path. */
export function packageCommand(packageName, command = packageName) {
  const folder = path.join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const relative = typeof bin === 'string' ? bin : bin?.[command];
  if (relative === undefined || !existsSync(path.join(folder, relative))) {
    throw new Error(`The package ${packageName} has no command ${command}.`);
  }
  return path.join(folder, relative);
}
