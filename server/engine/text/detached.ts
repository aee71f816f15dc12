/**
 * The same string with units of its own. A part of a text keeps the whole text in memory, so what outlives a version
 * of a text is detached from it.
 */
export const detached = (part: string): string => ` ${part}`.slice(1);
