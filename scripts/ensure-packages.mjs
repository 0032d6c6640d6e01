import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isEntryPoint, projectRoot } from './project-root.mjs';

/**
 * Makes sure that the packages named in package-lock.json are the ones in node_modules, and installs them when they
 * are not. Uses nothing but Node, so that it runs on a bare clone. Throws an Error with words for a person.
 */
export function ensurePackages(root = projectRoot) {
  requireNode(root);
  const reason = reasonToInstall(root);
  if (reason === null) return;
  console.error(`Installing packages (${reason}) ...`);
  const { status, error } = runNpm(['ci', '--no-audit', '--no-fund'], root);
  if (status !== 0) {
    const why = error === undefined ? `npm ci ended with ${String(status)}` : error.message;
    throw new Error(
      `The packages could not be installed: ${why}. Check the network or the npm registry setting, then try again.`,
    );
  }
}

function requireNode(root) {
  const { engines } = readJson(path.join(root, 'package.json'));
  const wanted = numbersOf(engines.node);
  const running = numbersOf(process.versions.node);
  const differs = wanted.findIndex((number, place) => number !== running[place]);
  if (differs !== -1 && running[differs] < wanted[differs]) {
    throw new Error(`Node ${engines.node} is needed, this is Node ${process.versions.node}.`);
  }
}

const numbersOf = (version) => (version.match(/\d+/g) ?? []).map(Number);

/** Compares the lock file with the record that npm keeps of what it installed; times of files say nothing. */
function reasonToInstall(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'there are none yet';
  const installed = readJson(record).packages;
  for (const [place, wanted] of Object.entries(readJson(path.join(root, 'package-lock.json')).packages)) {
    if (place === '' || (wanted.optional === true && installed[place] === undefined)) continue;
    if (installed[place]?.version !== wanted.version) return `${place} is not ${wanted.version}`;
    if (!existsSync(path.join(root, place, 'package.json'))) return `${place} is gone`;
  }
  return null;
}

/** npm's own messages go to stderr, so that stdout stays free for results. */
function runNpm(args, cwd) {
  const stdio = ['ignore', 2, 2];
  const npm = process.env.npm_execpath;
  return npm !== undefined && path.basename(npm) === 'npm-cli.js'
    ? spawnSync(process.execPath, [npm, ...args], { cwd, stdio })
    : spawnSync('npm', args, { cwd, stdio, shell: process.platform === 'win32' });
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

if (isEntryPoint(import.meta.url)) {
  try {
    ensurePackages();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
