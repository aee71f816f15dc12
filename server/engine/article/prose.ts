import type { Range } from '../text/range.ts';

/**
 * The readable words of a block as one clean line: markup dropped, hard-wrapped lines joined by a space, quote and
 * list markers gone, opaque things (code, URLs, maths) held as runs of U+FFFC of their own length, and folded (see
 * text/fold.ts). `starts[i]` (in prose) stands for `sources[i]` (in the original text); between two starts both
 * advance together. So every prose offset leads back to the original text without searching. A character that is
 * written longer than it reads (`&amp;`) starts a segment at its first unit and is closed by an empty one, whose source
 * is the end of what is written.
 */
export interface Prose {
  readonly text: string;
  readonly starts: readonly number[];
  readonly sources: readonly number[];
}

export const EMPTY_PROSE: Prose = { text: '', starts: [], sources: [] };

/** The filler for what prose rules must not read. */
export const OPAQUE = '\uFFFC';

function segmentAt(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((prose.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Where the prose unit at `offset` stands in the original text. */
export function sourceOffset(prose: Prose, offset: number): number {
  const segment = segmentAt(prose, offset);
  return (prose.sources[segment] ?? 0) + offset - (prose.starts[segment] ?? 0);
}

/** The range of the original text that a range of the prose stands for: first unit to last unit, markup between included. */
export function sourceRange(prose: Prose, start: number, end: number): Range {
  const from = sourceOffset(prose, start);
  if (end <= start) return { start: from, end: from };
  const next = segmentAt(prose, end - 1) + 1;
  const closed = prose.starts[next] === end && prose.starts[next + 1] === end;
  return { start: from, end: closed ? (prose.sources[next] ?? from) : sourceOffset(prose, end - 1) + 1 };
}

/** Prose offset of a place in the original text; a place inside dropped markup gives the next prose unit. */
export function proseOffset(prose: Prose, source: number): number {
  let low = 0;
  let high = prose.sources.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((prose.sources[middle] ?? 0) <= source) low = middle;
    else high = middle;
  }
  const start = prose.starts[low] ?? 0;
  const next = prose.starts[low + 1] ?? prose.text.length;
  return Math.max(start, Math.min(next, start + source - (prose.sources[low] ?? 0)));
}
