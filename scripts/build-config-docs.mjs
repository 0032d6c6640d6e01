import { readFile, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './project-root.mjs';

/**
 * Writes docs/config.md and docs/ziping.schema.json from the description of the configuration. With --check it writes
 * nothing and fails when one is out of date.
 */
register('./typescript-loader.mjs', import.meta.url);
const { configPage } = await import('./config-docs/config-page.ts');
const { configSchema } = await import('./config-docs/json-schema.ts');

for (const [name, made] of [
  ['docs/config.md', configPage()],
  ['docs/ziping.schema.json', configSchema()],
]) {
  const file = path.join(projectRoot, name);
  const text = await format(made, { ...(await resolveConfig(file)), filepath: file });
  const there = (await readFile(file, 'utf8').catch(() => '')).replaceAll('\r\n', '\n');
  if (there === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is missing or out of date. Run: node scripts/build-config-docs.mjs`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
    console.log(`${name}: written`);
  }
}
