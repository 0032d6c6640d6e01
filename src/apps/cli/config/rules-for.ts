import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { WaiverTerms } from '../../../core/apply-waivers';
import type { CheckOptions } from '../../../core/check';
import type { RuleGroup } from '../../../core/rules/define-rule';
import type { Config, LoadedConfig } from './config';

/** A waiver that holds for a file, with its place in the configuration. */
export interface OpenWaiver extends WaiverTerms {
  readonly place: number;
}

/** By what one file is checked. */
export interface FileRules extends Pick<
  CheckOptions,
  'standard' | 'severities' | 'overrides' | 'groups' | 'indicatorNames'
> {
  /** From how many times last year's result on it is asked about. */
  readonly jumpFactor?: number;
  readonly waivers: readonly OpenWaiver[];
}

/** What decides about every file of a run; plain data. */
export interface RunRules {
  /** A standard that the command line names, before all others. */
  readonly standard: string | undefined;
  /** A group of rules that the command line asks for. */
  readonly group?: RuleGroup | undefined;
  readonly config: Pick<LoadedConfig, 'base' | 'config'> | null;
  /** The day on which waivers must hold, as `2026-12-31`. */
  readonly today: string;
}

/** What the configuration says of one file; patterns count from the configuration's folder. */
export function rulesFor(
  path: string,
  { standard, group, config: loaded, today }: RunRules,
  cwd: string,
): FileRules {
  const groups = group === undefined ? [] : [group];
  if (loaded === null) return { ...(standard === undefined ? {} : { standard }), groups, waivers: [] };
  const { base, config } = loaded;
  const place = relative(base, resolve(cwd, path)).split(sep).join('/');
  const chosen = standard ?? standardAt(place, config);
  const { severities, thresholds, indicatorNames, jumpFactor } = config;
  return {
    ...(chosen === undefined ? {} : { standard: chosen }),
    ...(severities === undefined ? {} : { severities }),
    ...(thresholds === undefined ? {} : { overrides: thresholds }),
    ...(indicatorNames === undefined ? {} : { indicatorNames }),
    ...(jumpFactor === undefined ? {} : { jumpFactor }),
    groups: [...new Set([...(config.groups ?? []), ...groups])],
    waivers: (config.waivers ?? []).flatMap(({ files, until, ...terms }, index) =>
      (files === undefined || fits(place, files)) && (until === undefined || today <= until)
        ? [{ ...terms, place: index }]
        : [],
    ),
  };
}

const standardAt = (place: string, { standard, standards = [] }: Config): string | undefined =>
  standards.find(({ files }) => fits(place, files))?.standard ?? standard;

/** A pattern that names a folder means all that is in it. */
const fits = (place: string, pattern: string): boolean =>
  picomatch.isMatch(place, [pattern, `${pattern.replace(/\/+$/u, '')}/**`], { dot: true, nocase: true });
