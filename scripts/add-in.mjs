import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root.mjs';

/** Where the manifest in the repository expects the pages: a developer's own machine. */
const developmentOrigin = 'https://localhost:3000';

/**
 * Writes what an administrator deploys: the manifest, its address replaced by the one the pages are served from
 * (`https://addin.example.gov.cn`, without a path), the icons it names and the help page.
 */
export function writeAddIn(folder, origin = developmentOrigin) {
  if (!isOrigin(origin)) {
    throw new Error(
      `ZIPING_ORIGIN must be an https address without a path, such as https://addin.example.com, not ${origin}.`,
    );
  }
  const manifest = readFileSync(path.join(projectRoot, 'manifest.xml'), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.xml'), manifest.replaceAll(developmentOrigin, origin));
  cpSync(path.join(projectRoot, 'assets', 'icons'), path.join(folder, 'assets', 'icons'), {
    recursive: true,
    filter: (source) => path.extname(source) !== '.svg',
  });
  cpSync(path.join(projectRoot, 'assets', 'help.html'), path.join(folder, 'help.html'));
}

/** Office loads add-ins over https only. */
function isOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.protocol === 'https:' && url.origin === text;
}
