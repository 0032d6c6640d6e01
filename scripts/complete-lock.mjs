import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * Adds to package-lock.json the optional packages of other systems that npm left out because its registry does not
 * carry them. `npm ci` refuses a lock file with such gaps on every system, and without their entry macOS and Windows
 * would get no compiler. What is added has no checksum; npm fills that in where it can download the package. With
 * `--check` nothing is written, and gaps end the script with 1.
 */
function completeLock(check) {
  const file = path.join(projectRoot, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const gaps = gapsIn(lock.packages);
  if (gaps.length === 0) return;
  if (check) {
    console.error(
      `package-lock.json lacks ${gaps.map(({ name }) => name).join(', ')}. Run node scripts/complete-lock.mjs.`,
    );
    process.exitCode = 1;
    return;
  }
  const added = gaps.map((gap) => [`node_modules/${gap.name}`, entryFor(gap, lock.packages)]);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.error(`Added ${String(gaps.length)} packages.`);
}

/** Optional packages that are named but have no entry, beside their namer or at the top. */
const gapsIn = (packages) =>
  Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      )
      .map(([name, version]) => ({ name, version, dev })),
  );

/** By custom the name ends with its system: `-darwin-arm64`, `-linux-ppc64-gnu`. */
function entryFor({ name, version, dev }, packages) {
  const [ending, os, cpu, abi = ''] =
    /-(aix|android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name) ?? [];
  const sibling = `node_modules/${name.slice(0, -(ending?.length ?? 0))}-linux-`;
  const family = Object.entries(packages).find(([place]) => place.startsWith(sibling));
  if (ending === undefined || !/^\d/.test(version) || family === undefined) {
    throw new Error(`What ${name} ${version} is for cannot be told; add it to package-lock.json by hand.`);
  }
  const libc = os === 'linux' ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  const { license, engines } = family[1];
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...libc,
    license,
    optional: true,
    os: [os],
    ...(engines && { engines }),
  };
}

completeLock(process.argv.includes('--check'));
