import type { ProsePlace } from '../core/narrative/quote';
import type { Finding } from '../core/rules/finding';

/** A finding wherever it stands: in a cell of a table, or in a paragraph of a report. */
export interface ListedFinding extends Omit<Finding, 'at' | 'related'> {
  readonly at: ProsePlace;
  readonly related: readonly ProsePlace[];
}
