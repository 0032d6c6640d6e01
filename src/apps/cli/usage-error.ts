import type { ComparisonRole } from '../../core/compare/table-pair';
import type { ConfigFault } from './config/config-fault';
import type { FileProblem } from '../../report/checked-file';

/** What a person can put right on the command line, as data; the words are in `words/`. */
export type UsageProblem =
  | { readonly code: 'no-command' }
  | { readonly code: 'unknown-command'; readonly given: string; readonly nearest: string | null }
  | { readonly code: 'looks-like-file'; readonly given: string }
  | { readonly code: 'unknown-option'; readonly given: string; readonly nearest: string | null }
  | { readonly code: 'option-of-other-command'; readonly option: string; readonly command: string }
  | { readonly code: 'missing-value'; readonly option: string }
  | { readonly code: 'unexpected-value'; readonly option: string }
  | { readonly code: 'given-twice'; readonly option: string }
  | {
      readonly code: 'bad-choice';
      readonly option: string;
      readonly given: string;
      readonly choices: readonly string[];
      readonly nearest: string | null;
    }
  | {
      readonly code: 'bad-number';
      readonly option: string;
      readonly given: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'needs-option'; readonly option: string; readonly needs: string }
  | { readonly code: 'on-both-sides'; readonly path: string }
  | { readonly code: 'nothing-to-compare'; readonly given: string; readonly role: ComparisonRole }
  | { readonly code: 'no-parts'; readonly given: string }
  | {
      readonly code: 'cannot-read';
      readonly part: string;
      readonly problem: FileProblem['code'];
      readonly detail: string;
    }
  | { readonly code: 'broken-line'; readonly part: string; readonly number: number }
  | {
      readonly code: 'mixed-languages';
      readonly part: string;
      readonly number: number;
      readonly lang: string;
      readonly others: string;
    }
  | {
      readonly code: 'bad-config';
      readonly path: string;
      readonly faults: readonly ConfigFault[];
    }
  | { readonly code: 'config-exists'; readonly path: string }
  | { readonly code: 'no-input' }
  | { readonly code: 'one-input'; readonly count: number }
  | { readonly code: 'report-of-several'; readonly count: number }
  | { readonly code: 'no-output' }
  | { readonly code: 'too-many-arguments'; readonly given: string }
  | { readonly code: 'unknown-rule'; readonly given: string; readonly nearest: string | null }
  | { readonly code: 'output-is-input'; readonly output: string; readonly input: string }
  | { readonly code: 'output-is-folder'; readonly output: string }
  | { readonly code: 'copy-needs-ending'; readonly output: string; readonly ending: string }
  | { readonly code: 'report-is-no-workbook'; readonly output: string }
  | { readonly code: 'no-output-folder'; readonly output: string }
  | { readonly code: 'cannot-write'; readonly output: string; readonly detail: string };

/** Stops a command before or instead of its work; always ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
