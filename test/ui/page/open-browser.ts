import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** Chromium as installed, with an empty profile and no wish to talk to anybody. */
export const openBrowser = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'ziping-chromium-')), {
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
