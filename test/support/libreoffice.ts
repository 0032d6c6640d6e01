import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Without this setting LibreOffice shows the stored results of formulas instead of computing them. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens .xlsx files in LibreOffice, computes every formula anew, and gives the files as it saves them, in order. Throws
 * where LibreOffice is missing or fails.
 */
export function recalculate(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ziping-office-'));
  try {
    return recalculateIn(folder, workbooks);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function recalculateIn(folder: string, workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const [profile, given, saved] = ['profile/user', 'in', 'out'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [profile, given, saved]) mkdirSync(made, { recursive: true });
  writeFileSync(path.join(profile, 'registrymodifications.xcu'), RECALCULATE);
  const files = workbooks.map((bytes, n) => {
    const file = path.join(given, `${String(n)}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  run([
    `-env:UserInstallation=file://${path.dirname(profile)}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    saved,
    ...files,
  ]);
  return files.map((file) => readFileSync(path.join(saved, path.basename(file))));
}

function run(args: readonly string[]): void {
  const office = process.env['ZIPING_LIBREOFFICE'] ?? 'soffice';
  const { error, status, stderr } = spawnSync(office, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`LibreOffice (${office}) could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`LibreOffice ended with ${String(status)}: ${stderr}`);
}
