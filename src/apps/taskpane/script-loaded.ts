import { HostError } from '../../core/host';

/**
 * Waits for a script that the page loads after this one; rejects with `host-unavailable` when it cannot be had, or does
 * not come within so many milliseconds.
 */
export function scriptLoaded(script: Element | null, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new HostError('host-unavailable', 'office.js'));
    const timer = setTimeout(giveUp, script === null ? 0 : milliseconds);
    const settle = (finish: () => void) => (): void => {
      clearTimeout(timer);
      finish();
    };
    script?.addEventListener('load', settle(resolve), { once: true });
    script?.addEventListener('error', settle(giveUp), { once: true });
  });
}
