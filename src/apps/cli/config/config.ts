import type { WaiverTerms } from '../../../core/apply-waivers';
import type { RuleGroup } from '../../../core/rules/define-rule';
import type { Severities } from '../../../core/rules/run-rules';
import type { Standard } from '../../../core/standards/standard';
import type { Format } from '../../../report/delivery/formats';
import type { FailOn } from '../arguments/fail-on';
import type { thresholds } from './config-shape';

/** A configuration as it stands in its file, found well formed. */
export interface Config {
  readonly standard?: string;
  readonly standards?: readonly { readonly files: string; readonly standard: string }[];
  readonly severities?: Severities;
  readonly thresholds?: Partial<Pick<Standard, keyof typeof thresholds>>;
  readonly waivers?: readonly ConfigWaiver[];
  readonly groups?: readonly RuleGroup[];
  /** Once loaded, with those of the file. */
  readonly indicatorNames?: readonly string[];
  readonly indicatorNamesFile?: string;
  readonly jumpFactor?: number;
  readonly consolidations?: readonly { readonly whole: string; readonly units?: readonly string[] }[];
  readonly options?: {
    readonly format?: Format;
    readonly failOn?: FailOn;
    readonly jobs?: number;
    readonly verbose?: boolean;
  };
}

export interface ConfigWaiver extends WaiverTerms {
  readonly files?: string;
  /** The last day it holds, as `2026-12-31`. */
  readonly until?: string;
}

/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface LoadedConfig {
  /** As the person should see it again. */
  readonly path: string;
  /** The folder from which patterns count. */
  readonly base: string;
  readonly config: Config;
  /** Where each waiver stands. */
  readonly waiverPlaces: readonly TextPlace[];
}
