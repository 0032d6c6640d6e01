import { resolve } from 'node:path';
import type { ConsolidationPlan } from '../../../core/consolidate/consolidation';
import type { LoadedConfig } from '../config/config';
import type { FoundFile } from '../files/find-workbooks';
import { identityOf } from '../files/identity-of';

/** The plans of a configuration, with files named as those of the batch are; what names no file names a department. */
export function plansOf(
  loaded: LoadedConfig | null,
  found: readonly FoundFile[],
  cwd: string,
): readonly ConsolidationPlan[] {
  if (loaded === null) return [];
  const { base, config } = loaded;
  const paths = new Map(found.map(({ path }) => [identityOf(path, cwd), path]));
  const named = (name: string): string => paths.get(identityOf(resolve(base, name), cwd)) ?? name;
  return (config.consolidations ?? []).map(({ whole, units = [] }) => ({
    whole: named(whole),
    units: units.map(named),
  }));
}
