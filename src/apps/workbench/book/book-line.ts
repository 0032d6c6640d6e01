import type { BookCalls, CallName, CallProgress } from './book-calls';

/** A line to whoever holds the workbook; it answers in the order of the calls. */
export interface BookLine {
  call<N extends CallName>(
    name: N,
    args: Parameters<BookCalls[N]>,
    onProgress?: CallProgress,
  ): Promise<ReturnType<BookCalls[N]>>;
  /** Hangs up: the workbook is gone, and calls under way reject with `cancelled`. */
  close(): void;
}
