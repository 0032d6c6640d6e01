import { spawn } from 'node:child_process';

/** The program of each system that opens an address as if it had been clicked. */
const openers = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the address in the person's browser; where there is none, nothing happens. */
export function openBrowser(url, platform = process.platform) {
  const [command, ...args] = openers[platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // The address has been printed, and can be opened by hand.
  opener.on('error', () => undefined);
  opener.unref();
}
