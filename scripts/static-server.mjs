import { createServer as createPlain } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What docs/deployment.md asks of a web server besides https: Office loads the pane into a frame of its own sites. */
export const headers = {
  'Cache-Control': 'no-cache',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves a folder on this computer only (127.0.0.1), over https when a certificate is given, and resolves to the server
 * and its address. Port 0 takes a free one. Nothing outside the folder can be reached.
 */
export async function serveFolder(folder, { port = 0, certificate = null } = {}) {
  const answer = (request, response) => respond(folder, request, response);
  const server = certificate === null ? createPlain(answer) : createSecure(certificate, answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const protocol = certificate === null ? 'http' : 'https';
  return { server, origin: `${protocol}://localhost:${server.address().port}` };
}

async function respond(folder, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  const content = file === null || !['GET', 'HEAD'].includes(request.method) ? null : await contentOf(file);
  if (content === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': content.length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function fileFor(folder, url) {
  const { pathname } = new URL(url, 'http://localhost');
  const file = path.join(
    folder,
    decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
  );
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

async function contentOf(file) {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? readFile(file) : null;
}
