import { addIn, buildIfStale, workbench } from '../../scripts/build.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { provideTools } from '../../scripts/tools.mjs';

/** Builds what is out of date and serves it for all test files: the add-in at ZIPING_PANE, the workbench at ZIPING_WORKBENCH. */
export default async function setUp() {
  buildIfStale();
  const [pane, bench] = await Promise.all([serveFolder(addIn), serveFolder(workbench)]);
  Object.assign(process.env, provideTools(['chromium']), {
    ZIPING_PANE: pane.origin,
    ZIPING_WORKBENCH: bench.origin,
  });
  globalThis.testServers = [pane.server, bench.server];
}
