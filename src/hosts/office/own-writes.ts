/** Events of our own writes may come this much later, in milliseconds. */
const ECHO = 1_000;

/** Tells changes that we made from those of others, for builds that do not say who made them (below ExcelApi 1.14). */
export class OwnWrites {
  private running = 0;
  private quietFrom = 0;

  /** Notes that something is being written, until the work is done. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.quietFrom = Date.now() + ECHO;
    }
  }

  /** True for a change that this add-in made. */
  made(event: Pick<Excel.WorksheetChangedEventArgs, 'source' | 'triggerSource'>): boolean {
    const trigger = event.triggerSource as string | undefined;
    if (trigger !== undefined) return trigger === 'ThisLocalAddin';
    return event.source === 'Local' && (this.running > 0 || Date.now() < this.quietFrom);
  }
}
