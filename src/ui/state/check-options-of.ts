import type { CheckOptions } from '../../core/check';
import type { PaneState } from './pane-state';

/** Everything the person chose that changes what a check says. */
export function checkOptionsOf({
  standard,
  overrides,
  directions,
  mappings,
  groups,
}: PaneState): CheckOptions {
  const choices = { overrides, directions, mappings, groups };
  return standard === null ? choices : { ...choices, standard };
}
