import type { Area } from '../../../src/core/grid/area';

/** One conditional format of a fake sheet. */
export interface FakeRule {
  id: string;
  readonly type: string;
  formula: string;
  stopIfTrue: boolean;
  areas: Area[];
  /** Format by path, such as `fill/color`. */
  format: Record<string, unknown>;
  /** Excel fails when it is asked for the formula, as it does for some rules made by hand. */
  unreadable: boolean;
}
