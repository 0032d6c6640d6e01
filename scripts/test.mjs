import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensurePackages } from './ensure-packages.mjs';
import { projectRoot } from './project-root.mjs';
import { steps } from './steps.mjs';
import { provideTools } from './tools.mjs';

const usage = `npm test                       all steps, in this order, up to the first that fails
npm test -- --only NAME[,NAME] only these steps
npm test -- --list             what the steps are`;

/** Runs the steps in order; says the time of each, and shows the output of the one that fails. */
function main() {
  const { only, list } = readArguments();
  if (list) {
    for (const { name, about } of steps) console.log(`${name.padEnd(12)}${about}`);
    return;
  }
  ensurePackages();
  const chosen = only === undefined ? steps : only.map(stepNamed);
  const begun = performance.now();
  for (const step of chosen) runStep(step);
  console.log(`All ${String(chosen.length)} steps passed in ${secondsSince(begun)}.`);
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' } } });
    return { only: values.only?.split(','), list: values.list === true };
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`, { cause: error });
  }
}

function stepNamed(name) {
  const step = steps.find((candidate) => candidate.name === name);
  if (step !== undefined) return step;
  throw new Error(`There is no step ${name}; the steps are ${steps.map((known) => known.name).join(', ')}.`);
}

function runStep({ name, about, run, tools = [], live = false }) {
  const env = { ...process.env, ...provideTools(tools) };
  if (live) console.log(`... ${name}: ${about}`);
  const begun = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, run(), {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    throw new Error(
      `FAILED at step ${name} (${signal ?? `exit ${String(status)}`}). Again: npm test -- --only ${name}`,
    );
  }
  console.log(`ok  ${name.padEnd(12)}${secondsSince(begun).padStart(8)}  ${about}`);
}

const secondsSince = (begun) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
