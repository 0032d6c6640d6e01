import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { projectRoot } from './project-root.mjs';
import { serveFolder } from './static-server.mjs';

/**
 * npm run sideload: builds the add-in, serves it over https with a certificate for localhost, and opens it in the desktop
 * Excel of this computer. The two Office tools are fetched by npx when they are first needed.
 */
const addIn = path.join(projectRoot, 'dist', 'addin');
const manifest = path.join(addIn, 'manifest.xml');
const PORT = 3000;
const CERTIFICATES = 'office-addin-dev-certs@2.0.8';
const DEBUGGING = 'office-addin-debugging@6.1.1';

async function sideload() {
  if (!['win32', 'darwin'].includes(process.platform)) {
    throw new Error(
      'Excel for the desktop runs on Windows and macOS only. Here, try the pane with: npm start. In Excel on the web, upload dist/addin/manifest.xml under 插入 > 加载项 > 上传我的加载项.',
    );
  }
  build();
  office(CERTIFICATES, ['install']);
  const { server, origin } = await serveFolder(addIn, { port: PORT, certificate: localCertificate() });
  console.log(`Serving ${addIn} at ${origin}; Ctrl+C ends it and takes the add-in out of Excel again.`);
  process.once('SIGINT', () => {
    office(DEBUGGING, ['stop', manifest]);
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
  office(DEBUGGING, ['start', manifest, 'desktop', '--no-debug']);
}

/** The certificate that office-addin-dev-certs keeps in the person's home folder; it never enters the project. */
function localCertificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (!existsSync(key) || !existsSync(cert)) throw new Error(`No certificate for localhost in ${folder}.`);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function office(tool, args) {
  const { status } = spawnSync('npx', ['--yes', tool, ...args], { stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`${tool} ${args[0]} failed; the messages above say why.`);
}

try {
  await sideload();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
