import type { StopSignal, World } from '../world';

/** Listens for a wish to stop until `end`. */
export interface StopWatch {
  /** The wish, once there is one. */
  readonly wish: () => StopSignal | null;
  /** Aborted by the wish. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

export function watchForStop(world: World): StopWatch {
  const controller = new AbortController();
  let wish: StopSignal | null = null;
  const end = world.onStop((signal) => {
    wish = signal;
    controller.abort();
  });
  return { wish: () => wish, signal: controller.signal, end };
}
