import { parseArgs } from 'node:util';
import { buildIfStale, workbench } from './build.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { openBrowser } from './open-browser.mjs';
import { serveFolder } from './static-server.mjs';

const usage = `npm start                 serve the workbench on this computer and open it in the browser
npm start -- --no-open    serve it only`;

/** Serves the workbench until Ctrl+C; the address goes to stdout, everything else to stderr. */
async function main() {
  const { open } = readArguments();
  ensurePackages();
  buildIfStale();
  const { server, origin } = await serveFolder(workbench);
  console.log(`${origin}/`);
  console.error('绩效自评核对 · Ctrl+C 结束 (ends)');
  if (open) openBrowser(`${origin}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { 'no-open': { type: 'boolean' } } });
    return { open: values['no-open'] !== true };
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`, { cause: error });
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
