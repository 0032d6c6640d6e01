/** More than this is never drawn; real forms stay far below. */
export const DRAWN_ROWS = 5000;
export const DRAWN_COLUMNS = 200;
