import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium at the path, without a window and with an empty profile of its own. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, chromiumSandbox: false, args: FLAGS });
