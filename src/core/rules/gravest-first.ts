import type { Severity } from './finding';

/** The severities in the order in which people are told of them. */
export const gravestFirst: readonly Severity[] = ['error', 'warning', 'info'];
