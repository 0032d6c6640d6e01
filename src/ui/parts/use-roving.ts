import { useRef, type KeyboardEvent, type RefObject } from 'react';

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One stop in the tab order for a whole list: the arrow keys move among the elements marked `data-rove`. */
export interface Roving<E extends HTMLElement> {
  readonly ref: RefObject<E>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `onMove` hears the `data-rove` name of the element that gets the focus. */
export function useRoving<E extends HTMLElement>(onMove: (name: string) => void): Roving<E> {
  const ref = useRef<E>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const stops = [...(ref.current?.querySelectorAll<HTMLElement>('[data-rove]') ?? [])];
    const here = stops.findIndex((stop) => stop === event.target);
    if (step === undefined || here === -1) return;
    event.preventDefault();
    const next = stops[step(here, stops.length)];
    next?.focus();
    onMove(next?.dataset['rove'] ?? '');
  };
  return { ref, onKeyDown };
}
