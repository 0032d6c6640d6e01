import type { Severity } from './rules/finding';

/** Author of the notes that belong to marks. */
export const MARK_AUTHOR = 'ziping';

/** Severities from the one that wins where two marks meet. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The condition of a mark: always true, since N of a text is 0, and telling who made it. It refers to no cell, so it
 * stays what it is when rows are inserted or the file is saved elsewhere.
 */
export const markFormula = (severity: Severity): string => `N("${MARK_AUTHOR}/1/${severity}")=0`;

const OWN_FORMULA = /^\s*=?\s*N\(\s*"ziping\/\d+\/[a-z]+"\s*\)\s*=\s*0\s*$/i;

/** True for the condition of a mark made by this or another version. */
export const isMarkFormula = (formula: string): boolean => OWN_FORMULA.test(formula);
