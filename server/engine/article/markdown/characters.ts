/** Codes and classes of characters that Markdown's grammar speaks of. */
export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;

export const isBlank = (code: number): boolean => code === SPACE || code === TAB;

export const isWhite = (code: number): boolean => code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

export const isAlphanumeric = (code: number): boolean => isLetter(code) || isDigit(code);

/** ASCII punctuation: what a backslash can escape. */
export const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126);

/** First offset at or after `at` that is neither space nor tab. */
export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** First offset at or after `at` that is not white space, line breaks included. */
export function skipWhite(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isWhite(text.charCodeAt(i))) i++;
  return i;
}

/** Offset behind the last unit before `end` that is not white space; not before `from`. */
export function trimEnd(text: string, from: number, end: number): number {
  let i = end;
  while (i > from && isWhite(text.charCodeAt(i - 1))) i--;
  return i;
}

export const isBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

/** Offset of the end of the line that `at` stands in, or `limit` where that comes first. */
export function lineEndAt(text: string, at: number, limit = text.length): number {
  let i = at;
  while (i < limit && !isBreak(text.charCodeAt(i))) i++;
  return i;
}

/** Offset of the end of the last line before the next blank one, from the line that `at` stands in. */
export function stretchEnd(text: string, at: number, limit = text.length): number {
  let end = lineEndAt(text, at, limit);
  while (end < limit) {
    const pair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
    const next = skipBlanks(text, end + (pair ? 2 : 1), text.length);
    if (next >= text.length || isBreak(text.charCodeAt(next))) return end;
    end = lineEndAt(text, next, limit);
  }
  return end;
}

/** Whether a blank line stands between two offsets. */
export const hasBlankLine = (text: string, from: number, to: number): boolean =>
  stretchEnd(text, from, to) < to;

/** Offset behind the run of the character at `at`. */
export function runEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let i = at + 1;
  while (i < end && text.charCodeAt(i) === code) i++;
  return i;
}

/**
 * Looks for words from left to right in one text. A word's next place is remembered, so that any number of searches
 * for it costs about one pass over the text, however often they fail.
 */
export class Finder {
  private readonly text: string;
  private readonly known = new Map<string, { readonly from: number; readonly found: number }>();

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the first `word` at or after `from`, or -1. */
  find(word: string, from: number): number {
    const known = this.known.get(word);
    if (known !== undefined && from >= known.from && (known.found < 0 || known.found >= from))
      return known.found;
    const found = this.text.indexOf(word, from);
    this.known.set(word, { from, found });
    return found;
  }
}
