import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** Chromium as installed, with an empty profile, which goes when it is closed, and no wish to talk to anybody. */
export async function openBrowser(): Promise<BrowserContext> {
  const profile = mkdtempSync(path.join(tmpdir(), 'ziping-chromium-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['ZIPING_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 320, height: 720 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  browser.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return browser;
}
