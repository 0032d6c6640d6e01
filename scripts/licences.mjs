import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isEntryPoint, projectRoot } from './project-root.mjs';

/** Licences that allow shipping the package inside ours with nothing more than their notice. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Zlib']);

/** What a package states in words of its own, by its name and version, and which licence the text beside it is. */
const read = new Map([['duck 0.1.12: BSD', 'BSD-2-Clause']]);

/** The packages that become part of the product, whole tree, with the licence each states. */
function shippedPackages() {
  const lock = JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && entry.dev !== true && entry.devOptional !== true)
    .map(([place]) => {
      const folder = path.join(projectRoot, place);
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const stated = typeof license === 'string' ? license : 'not stated';
      return { name, version, licence: read.get(`${name} ${version}: ${stated}`) ?? stated, folder };
    });
}

/** `MIT`, or `(MIT OR GPL-3.0)` when one of the choices will do, or `(MIT AND Zlib)` when all of them will. */
const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((part) => allowed.has(part.trim())));

/** Writes the licence texts of everything that is part of the product to one file. */
export function writeNotices(file) {
  const notices = shippedPackages().map(({ name, version, licence, folder }) => {
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const body =
      text === undefined ? `Licence: ${licence}` : readFileSync(path.join(folder, text), 'utf8').trim();
    return `${name} ${version} (${licence})\n\n${body}\n`;
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, notices.join(`\n${'-'.repeat(78)}\n\n`));
}

if (isEntryPoint(import.meta.url)) {
  const packages = shippedPackages();
  for (const { name, version, licence } of packages) console.log(`${licence.padEnd(14)}${name} ${version}`);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, licence } of refused) {
    console.error(`${name}: licence ${licence} is not on the list in scripts/licences.mjs.`);
  }
  process.exitCode = refused.length === 0 ? 0 : 1;
}
