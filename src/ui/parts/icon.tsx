import type { ReactElement } from 'react';

/** Outlines in a 16 × 16 box, drawn in the colour of the text around them. */
const PATHS = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  warning: 'M8 2 1.6 13.5h12.8L8 2ZM8 6.2v3.6M8 11.4v.4',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2v4M8 4.6v.4',
  unknown:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.4v.4',
  ready: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.1 2.1L11 6',
  met: 'M3 8.4 6.4 12 13 4.4',
  missed: 'M4 4l8 8M12 4l-8 8',
  exceeded: 'M8 13V3.4M4 7.4l4-4 4 4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same; it is silent for screen readers. */
export const Icon = ({ name }: { readonly name: IconName }): ReactElement => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth={name === 'more' ? 2.2 : 1.4}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    style={{ flexShrink: 0 }}
  >
    <path d={PATHS[name]} />
  </svg>
);
