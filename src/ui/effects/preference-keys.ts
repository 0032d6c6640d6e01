/** Names under which small choices stay on this computer. */
export const preferenceKeys = {
  language: 'language',
  autoCheck: 'check-after-edit',
  welcomed: 'welcomed',
} as const;
