/** What a completion writes: text, and places that the editor goes through one after the other. */
export type Part = string | Stop;

export interface Stop {
  /** What stands there until something else is written. */
  readonly holder: string;
  /** A closed list to choose from; empty for free words. */
  readonly choices: readonly string[];
}

export const stop = (holder = '', choices: readonly string[] = []): Stop => ({ holder, choices });

/** The parts as text for an editor without places: what they hold, or the first choice. */
export const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : (part.choices[0] ?? part.holder))).join('');
