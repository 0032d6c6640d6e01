import type { UsageProblem } from '../usage-error';
import type { CliWords } from './cli-words';

/** One sentence on what is wrong with the command line. */
export function usageText<C extends UsageProblem['code']>(
  problem: { readonly code: C } & Extract<UsageProblem, { readonly code: C }>,
  words: CliWords,
): string {
  const code: C = problem.code;
  return words.usageProblems[code](problem);
}
