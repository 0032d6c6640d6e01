const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Everything comes from the page's own folder and goes nowhere else. Fluent writes style sheets as the page runs, and a
 * static page cannot know a nonce for them, so styles alone may stand in the page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the workbench's page is told by the build: its content security policy, and its icon as part of the page. */
function workbenchPage() {
  const icon = readFileSync(path.join(__dirname, '..', 'assets', 'icons', 'icon.svg'), 'utf8');
  return { policy: POLICY, icon: `data:image/svg+xml,${encodeURIComponent(icon)}` };
}

module.exports = { workbenchPage };
