/** How much a workbook may unpack to; real ones stay far below. */
export const ZIP_LIMITS = {
  entries: 10_000,
  partBytes: 256 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
} as const;
