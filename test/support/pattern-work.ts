/** Runs some work and tells of every pattern that is tried, with its text. Whatever tries one goes through `exec`. */
export function watchPatterns(work: () => unknown, see: (pattern: RegExp, text: string) => void): void {
  const patterns: unknown = Object.getPrototypeOf(/x/u);
  if (typeof patterns !== 'object' || patterns === null) throw new Error('patterns have no prototype');
  const before = Object.getOwnPropertyDescriptor(patterns, 'exec');
  const exec: unknown = before?.value;
  if (before === undefined || typeof exec !== 'function') throw new Error('patterns cannot be watched here');
  const watched = function (this: RegExp, text: string): unknown {
    see(this, text);
    const found: unknown = Reflect.apply(exec, this, [text]);
    return found;
  };
  Object.defineProperty(patterns, 'exec', { ...before, value: watched });
  try {
    work();
  } finally {
    Object.defineProperty(patterns, 'exec', before);
  }
}

/** Units of text that patterns were tried on while some work was done: the same number on every machine. */
export function unitsTried(work: () => unknown): number {
  let units = 0;
  watchPatterns(work, ({ global, sticky, lastIndex }, text) => {
    units += text.length - (global || sticky ? Math.min(lastIndex, text.length) : 0);
  });
  return units;
}
