/** A half-open range `[start, end)` of UTF-16 offsets in the original text, frontmatter and CR LF included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const range = (start: number, end: number): Range => ({ start, end });

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The same range counted from a place `by` units earlier. */
export const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Index of the last range that starts at or before `offset`, or -1. The ranges are in the order of their starts. */
export function lastStarting(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
