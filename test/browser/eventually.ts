const PATIENCE = 10_000;
const PAUSE = 20;

/** Reads again and again until the value is the expected one; fails with what was read last when it never is. */
export async function eventually<T>(read: () => T | Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE);
      });
    }
  }
}
