/** The system's short name of a failure such as `ENOENT`; failures without one are described by themselves. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
