/** What a report can be written as. */
export const formats = ['text', 'json', 'jsonl'] as const;

export type Format = (typeof formats)[number];

/** Named by the contract, not written yet; refused by name so that nobody takes them for a typing error. */
export const laterFormats: readonly string[] = ['sarif', 'html', 'xlsx'];
