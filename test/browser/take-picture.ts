import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** A folder for pictures of every state, for people to look at; without it none are taken. */
const PICTURES = process.env['ZIPING_PICTURES'];

export const takesPictures = PICTURES !== undefined;

export async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  keepFile(`${name}.png`, await page.screenshot({ fullPage: true }));
}

/** Keeps a file beside the pictures. */
export function keepFile(name: string, bytes: Uint8Array): void {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(path.join(PICTURES, name), bytes);
}
