import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeAddIn } from './add-in.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { writeNotices } from './licences.mjs';
import { packageCommand } from './package-command.mjs';
import { panePage } from './pane-page.cjs';
import { isEntryPoint, projectRoot } from './project-root.mjs';

const dist = path.join(projectRoot, 'dist');

/** The built command line, which needs nothing but Node and what lies beside it. */
export const commandLine = path.join(dist, 'cli', 'ziping.js');

/** The schema of the configuration, which editors look for beside the command line. */
const schema = path.join(projectRoot, 'docs', 'ziping.schema.json');

const sources = [
  'src',
  'assets',
  'docs/ziping.schema.json',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'scripts',
  'webpack.config.js',
];

/** The built pane with its manifest, as an administrator puts it on a web server. */
export const addIn = path.join(dist, 'addin');

/** Builds everything below dist/ afresh, or leaves nothing there. Throws an Error with words for a person. */
export function build() {
  ensurePackages();
  rmSync(dist, { recursive: true, force: true });
  try {
    makeAll(process.env);
  } catch (error) {
    rmSync(dist, { recursive: true, force: true });
    throw error;
  }
}

function makeAll({ ZIPING_ORIGIN: origin, ZIPING_OFFICE_JS: officeScript }) {
  // Asked again by webpack's configuration; asked here first, for the sake of its plain words.
  panePage(officeScript || undefined);
  writeAddIn(addIn, origin || undefined);
  mkdirSync(path.dirname(commandLine), { recursive: true });
  copyFileSync(schema, path.join(path.dirname(commandLine), path.basename(schema)));
  for (const door of ['cli', 'addin']) writeNotices(path.join(dist, door, 'THIRD-PARTY-LICENSES.txt'));
  const { status } = spawnSync(process.execPath, [packageCommand('webpack')], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The build failed; the messages above say where.');
}

/** Builds only when a source is newer than what was built from it. */
export function buildIfStale() {
  if (existsSync(commandLine) && newest(sources) <= statSync(commandLine).mtimeMs) return;
  console.error('Building ...');
  build();
}

/** The latest change among files and folders; a folder's own time tells of a file taken away. */
function newest(places) {
  const times = places.map((place) => {
    const full = path.join(projectRoot, place);
    const found = statSync(full);
    const inside = found.isDirectory() ? readdirSync(full).map((name) => path.join(place, name)) : [];
    return Math.max(found.mtimeMs, newest(inside));
  });
  return Math.max(0, ...times);
}

if (isEntryPoint(import.meta.url)) {
  try {
    build();
    for (const made of [commandLine, addIn]) console.error(`Built ${path.relative(process.cwd(), made)}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
