import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from './project-root.mjs';

/** Starts what `npm start` starts, without a browser, fetches the page and its scripts, and stops it as Ctrl+C does. */
async function main() {
  const start = path.join(projectRoot, 'scripts', 'start.mjs');
  const child = spawn(process.execPath, [start, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    const [address] = await Promise.race([once(createInterface(child.stdout), 'line'), failWhen(ended)]);
    const page = await fetchText(address);
    const scripts = [...page.matchAll(/<script[^>]* src="?([^\s">]+)/g)].map(([, src]) => src);
    if (scripts.length === 0) throw new Error(`The page at ${address} has no script.`);
    for (const script of scripts) await fetchText(new URL(script, address));
  } finally {
    child.kill('SIGINT');
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`Ctrl+C ended it with ${String(code)}.`);
}

async function failWhen(ended) {
  const [code] = await ended;
  throw new Error(`It ended at once with ${String(code)}.`);
}

async function fetchText(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${String(answer.status)}.`);
  return answer.text();
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
