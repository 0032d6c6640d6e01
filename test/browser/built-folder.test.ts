import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const BUILT = path.join(ROOT, 'dist', 'addin');
const served = process.env['ZIPING_PANE'] ?? '';
const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(BUILT, path.join(entry.parentPath, entry.name)));
const text = (file: string): string => readFileSync(path.join(BUILT, file), 'utf8');

it('holds everything that the manifest names', async () => {
  const urls = [...text('manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
    ([, url = '']) => new URL(url),
  );
  expect(urls.map(({ pathname }) => pathname)).toEqual(
    expect.arrayContaining(['/taskpane.html', '/help.html']),
  );
  for (const { pathname } of urls) {
    const answer = await fetch(`${served}${pathname}`);
    expect([pathname, answer.status, answer.headers.get('content-type')?.split('/')[0]]).toEqual([
      pathname,
      200,
      pathname.endsWith('.png') ? 'image' : 'text',
    ]);
  }
});

it('holds nothing that the pane does not need', () => {
  const kinds = new Set(files.map((file) => path.extname(file)));
  expect([...kinds].toSorted()).toEqual(['.html', '.js', '.png', '.txt', '.xlsx', '.xml']);
});

it('tells nothing of the computer it was built on, and carries no copy of office.js', () => {
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    expect([
      file,
      text(file).includes(ROOT),
      /sourceMappingURL|Excel\.createWorkbook=/.test(text(file)),
    ]).toEqual([file, false, false]);
  }
});

it('carries the licences of what is inside', () => {
  const notices = text('THIRD-PARTY-LICENSES.txt');
  for (const name of ['react ', 'react-dom ', '@fluentui/react-components ', 'big.js ']) {
    expect(notices).toContain(`\n${name}`);
  }
  expect(notices).not.toContain('@microsoft/office-js');
});

it('keeps to one policy, in a page without a script of its own', () => {
  const page = text('taskpane.html');
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(policy.split('; ').toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "img-src 'self' data:",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
  ]);
  expect(page.match(/<script[^>]*>[^<]/g)).toBeNull();
  expect(page).not.toMatch(/\son\w+=/);
});
