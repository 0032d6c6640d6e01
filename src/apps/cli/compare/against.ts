import type { ComparisonRole } from '../../../core/compare/table-pair';
import type { FoundFile } from '../files/find-workbooks';

/** What the files of a batch are compared with; plain data, so that a worker can be told. */
export interface Against {
  readonly files: readonly FoundFile[];
  readonly role: ComparisonRole;
  /** Files of the other side that could not be read, or not wholly. */
  readonly unread: readonly string[];
  /** Whether more than one file is compared with it. */
  readonly isPart: boolean;
}
