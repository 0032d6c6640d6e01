/**
 * Lets the page work without its server from the next time on. Browsers allow that over https and on this computer only;
 * elsewhere, and where the person's settings forbid it, the page works as long as its files can be had.
 */
export function registerOffline(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}
