import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const POLL_MS = 10;

/**
 * Runs a command to its end and says how long it took (milliseconds) and how much memory its largest process held (MiB,
 * `null` where the system does not tell). Throws when it ends with another code than those given.
 */
export function measureCommand(command, args, codes = [0]) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    let peak = null;
    child.stderr.on('data', (chunk) => (complaint += chunk));
    const timer = setInterval(() => (peak = larger(peak, peakOf(child.pid))), POLL_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (codes.includes(code)) resolve({ time: performance.now() - begun, peak });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaint}`));
    });
  });
}

const larger = (a, b) => (a === null ? b : b === null ? a : Math.max(a, b));

/** The high-water mark of a process and its descendants, from /proc. */
function peakOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((most, next) => larger(most, peakOf(next)), own);
  } catch {
    return null;
  }
}
