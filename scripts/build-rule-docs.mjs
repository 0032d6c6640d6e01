import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes docs/rules from the rules and their words. With --check it writes nothing and fails when a page is missing,
 * out of date or left over from a rule that is gone.
 */
register('./typescript-loader.mjs', import.meta.url);
const { ruleDocs } = await import('./rule-docs/rule-docs.ts');

const root = fileURLToPath(new URL('../docs/rules/', import.meta.url));
const pages = ruleDocs();
const onDisk = await readPages(root);
const stale = [...pages].filter(([name, text]) => onDisk.get(name) !== text).map(([name]) => name);
const leftOver = [...onDisk.keys()].filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`docs/rules/${name} is missing or out of date`);
  for (const name of leftOver) console.error(`docs/rules/${name} belongs to no rule`);
  if (stale.length + leftOver.length > 0) {
    console.error('Run: node scripts/build-rule-docs.mjs');
    process.exitCode = 1;
  }
} else {
  for (const name of stale) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), pages.get(name));
  }
  for (const name of leftOver) await rm(path.join(root, name));
  console.log(`docs/rules: ${pages.size} pages, ${stale.length} written, ${leftOver.length} removed`);
}

/** Every page below `folder` by its path with forward slashes; empty when there is no such folder. */
async function readPages(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return new Map(
    files.map((name, index) => [name.replaceAll('\\', '/'), texts[index].replaceAll('\r\n', '\n')]),
  );
}
