interface Kept<T> {
  readonly work: unknown;
  readonly value: T;
}

const isFrom = <T>(kept: Kept<unknown>, work: (self: never) => T): kept is Kept<T> => kept.work === work;

/**
 * A value that remembers what was worked out from it. It is still a value: asked again, work that depends on nothing
 * else gives what it gave before.
 */
export class Remembering {
  #kept: Kept<unknown>[] | null = null;

  /** The answer of some work on this value. Work is known again by its identity: hand in functions of a module. */
  recall<T>(work: (self: this) => T): T {
    if (this.#kept !== null) for (const kept of this.#kept) if (isFrom(kept, work)) return kept.value;
    const value = work(this);
    this.#kept ??= [];
    this.#kept.push({ work, value });
    return value;
  }
}
