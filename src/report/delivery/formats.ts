/** What a report can be written as. */
export const formats = ['text', 'json', 'jsonl', 'html', 'xlsx', 'sarif'] as const;

export type Format = (typeof formats)[number];
