/** More workers than this only get in each other's way. */
export const MOST_JOBS = 256;
