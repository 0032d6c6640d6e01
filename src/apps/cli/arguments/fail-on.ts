/** From which severity on the exit code says that something was found. */
export const failOnLevels = ['error', 'warning', 'never'] as const;

export type FailOn = (typeof failOnLevels)[number];
