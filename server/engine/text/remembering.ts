interface Kept<T> {
  readonly work: unknown;
  readonly value: T;
  /** What was worked out before it: a list without an array, for every sentence of every article keeps one. */
  readonly before: Kept<unknown> | null;
}

const isFrom = <T>(kept: Kept<unknown>, work: (self: never) => T): kept is Kept<T> => kept.work === work;

/**
 * A value that remembers what was worked out from it. It is still a value: asked again, work that depends on nothing
 * else gives what it gave before.
 */
export class Remembering {
  #last: Kept<unknown> | null = null;

  /** The answer of some work on this value. Work is known again by its identity: hand in functions of a module. */
  recall<T>(work: (self: this) => T): T {
    for (let kept = this.#last; kept !== null; kept = kept.before) if (isFrom(kept, work)) return kept.value;
    const value = work(this);
    this.#last = { work, value, before: this.#last };
    return value;
  }
}
