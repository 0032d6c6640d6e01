import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readProblem } from '../files/read-problem';
import { UsageError } from '../usage-error';
import type { Config, LoadedConfig } from './config';
import { parseConfig } from './parse-config';

export const CONFIG_NAME = 'ziping.config.json';

/**
 * The configuration that is named, or the nearest one in the folder and those above it; `null` where there is none.
 * Throws a `UsageError` with every fault and its place.
 */
export function loadConfig(named: string | undefined, cwd: string): LoadedConfig | null {
  const file = named === undefined ? findUpwards(cwd) : resolve(cwd, named);
  if (file === null) return null;
  const path = named ?? relative(cwd, file);
  const parsed = parseConfig(read(file, path));
  if ('faults' in parsed) throw new UsageError({ code: 'bad-config', path, faults: parsed.faults });
  const base = dirname(file);
  return { path, base, ...parsed, config: withNames(parsed.config, base) };
}

/** The names that a file lists, one a line, beside those of the configuration. */
function withNames(config: Config, base: string): Config {
  const { indicatorNamesFile: file, indicatorNames = [] } = config;
  if (file === undefined) return config;
  const lines = read(resolve(base, file), file).split(/\r?\n/u);
  const names = lines.map((line) => line.replace(/^\ufeff/u, '').trim()).filter((name) => name !== '');
  return { ...config, indicatorNames: [...indicatorNames, ...names] };
}

function findUpwards(folder: string): string | null {
  const file = join(folder, CONFIG_NAME);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return file;
  const above = dirname(folder);
  return above === folder ? null : findUpwards(above);
}

function read(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, detail } = readProblem(error);
    throw new UsageError({ code: 'cannot-read', part: path, problem: code, detail });
  }
}
