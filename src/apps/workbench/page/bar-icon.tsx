import type { ReactElement } from 'react';

/** Outlines in a 16 × 16 box, drawn in the colour of the text around them. */
const PATHS = {
  open: 'M1.8 12.8V3.6h4.4l1.6 1.8h6.4v1.8M1.8 12.8l2-5.6h11l-2 5.6z',
  folder: 'M1.8 12.8V3.6h4.4l1.6 1.8h6.4v7.4z',
  samples: 'M2.5 2.5h11v11h-11zM2.5 6h11M6.2 6v7.5',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h6.8a3.7 3.7 0 0 1 0 7.4H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6.7a3.7 3.7 0 0 0 0 7.4H10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  save: 'M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M2.5 11v2.5h11V11',
  moon: 'M13.2 9.6A5.7 5.7 0 0 1 6.4 2.8a5.7 5.7 0 1 0 6.8 6.8Z',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1.2v1.4M8 13.4v1.4M1.2 8h1.4M13.4 8h1.4M3.2 3.2l1 1M11.8 11.8l1 1M12.8 3.2l-1 1M4.2 11.8l-1 1',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.4 4h.2M2.4 8h.2M2.4 12h.2',
  down: 'M4.5 6.2 8 9.8l3.5-3.6',
  drop: 'M8 1.8v7M5 6l3 3 3-3M2 10.5v3.2h12v-3.2',
} as const;

interface BarIconProps {
  readonly name: keyof typeof PATHS;
  readonly size?: number;
}

/** A picture beside or in place of words that the element around it says; silent for screen readers. */
export const BarIcon = ({ name, size = 16 }: BarIconProps): ReactElement => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.3}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    style={{ flexShrink: 0 }}
  >
    <path d={PATHS[name]} />
  </svg>
);
