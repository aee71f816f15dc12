/**
 * All matches of a global pattern, as `matchAll` gives them: but that makes a copy of the pattern each time, which for
 * most texts, where nothing is found, takes longer than the search.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // As `matchAll` does: a pattern with the flag `u` goes on behind a whole character.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isPair(text, match.index) ? 2 : 1;
  }
  return found;
}

const NONE: readonly never[] = [];

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
