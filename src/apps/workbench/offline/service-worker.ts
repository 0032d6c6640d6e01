/** What the build puts in front of this script: the files of the page, and one name for all of them as they are. */
interface Build {
  readonly version: string;
  /** Addresses relative to this script; the page itself is `./`. */
  readonly files: readonly string[];
}

/** The global object of a service worker, as far as it is needed here. */
interface OfflineScope {
  readonly zipingBuild: Build;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/**
 * Keeps the files of one build and answers with them, so that no page is ever made of files of two builds: the files of
 * another build are kept apart, and come into use when no page of this one is open any more.
 */
const scope = globalThis as unknown as OfflineScope;
const { version, files } = scope.zipingBuild;
const PREFIX = `ziping-workbench ${scope.registration.scope} `;
const CACHE = PREFIX + version;
const kept = new Set(files.map(addressOf));

scope.addEventListener('install', (event) => event.waitUntil(keepFiles()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.mode === 'navigate' ? pageAddress(request.url) : request.url;
  if (request.method === 'GET' && kept.has(address)) event.respondWith(answer(request, address));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...kept].map((address) => new Request(address, { cache: 'no-cache' })));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

/** The page is one file, whether it is asked for by its folder or by its name, and whatever stands behind that. */
const pageAddress = (url: string): string => url.replace(/[?#].*$/su, '').replace(/\/index\.html$/u, '/');

function addressOf(file: string): string {
  return new URL(file, scope.registration.scope).href;
}
