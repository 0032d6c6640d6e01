import { addIn, buildIfStale } from '../../scripts/build.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { provideTools } from '../../scripts/tools.mjs';

/** Builds what is out of date and serves the built add-in for all test files; they find it in ZIPING_PANE. */
export default async function setUp() {
  buildIfStale();
  const { server, origin } = await serveFolder(addIn);
  Object.assign(process.env, provideTools(['chromium']), { ZIPING_PANE: origin });
  globalThis.paneServer = server;
}
