/** A state that was sent: whole, or as what is other than in the state of the number that the receiver named. */
export type News<T, C> =
  { readonly number: number; readonly whole: T } | { readonly number: number; readonly changes: C };

/** How a state is told as changes, and put together from them. */
export interface Telling<T, C> {
  readonly changes: (before: T, after: T) => C;
  readonly apply: (before: T, changes: C) => T;
}

interface Known<T> {
  readonly number: number;
  readonly state: T;
}

/** Remembers what was sent last under each name, so that only changes need be sent after it. */
export class StateSender<T, C> {
  private readonly telling: Telling<T, C>;
  private readonly sent = new Map<string, Known<T>>();
  private count = 0;

  constructor(telling: Telling<T, C>) {
    this.telling = telling;
  }

  /** `known` is the number of the state that the receiver has, or `null`. */
  send(name: string, state: T, known: number | null): News<T, C> {
    const before = this.sent.get(name);
    const number = (this.count += 1);
    this.sent.set(name, { number, state });
    if (before?.number !== known) return { number, whole: state };
    return { number, changes: this.telling.changes(before.state, state) };
  }
}

/** Puts together what a sender sends. */
export class StateReceiver<T, C> {
  private readonly telling: Telling<T, C>;
  private readonly received = new Map<string, Known<T>>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(telling: Telling<T, C>) {
    this.telling = telling;
  }

  /** Asks for a state, naming the number of the one there is; one question about a name after the other. */
  ask(name: string, question: (known: number | null) => Promise<News<T, C>>): Promise<T> {
    const answer = this.last.then(async () => {
      const news = await question(this.received.get(name)?.number ?? null);
      const state = 'whole' in news ? news.whole : this.applied(name, news.changes);
      this.received.set(name, { number: news.number, state });
      return state;
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private applied(name: string, changes: C): T {
    const before = this.received.get(name);
    if (before === undefined) throw new Error(`changes of ${name} without a beginning`);
    return this.telling.apply(before.state, changes);
  }
}
